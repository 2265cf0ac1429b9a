import { localTime } from '@lyktan/moderation/local-time.ts'

/** An evening that runs past midnight is one opening: the day turns at four in the morning. */
const dayTurnsMilliseconds = 4 * 3_600_000

/** The opening day of an instant on the wall of a municipality ('2026-11-22') and its month ('2026-11'). */
export function openingDay(at: Date, timeZone: string): { readonly day: string; readonly month: string } {
  const { year, month, day } = localTime(new Date(at.getTime() - dayTurnsMilliseconds), timeZone)
  const monthText = `${year}-${String(month).padStart(2, '0')}`
  return { day: `${monthText}-${String(day).padStart(2, '0')}`, month: monthText }
}
