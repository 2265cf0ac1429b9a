import { instantOf, localTime } from '../local-time.ts'

/** A reminder comes so long before the start. */
export const leadMinutes = 30
/** Nobody young is reached in the evening or at night, by the municipality's clock. */
const quietFrom = 21 * 60
const quietTo = 8 * 60
/** What would come in the quiet hours comes so long before they begin. */
const lastBeforeQuiet = quietFrom - 15
const minuteMs = 60_000

/** Whether these are the hours in which nobody is reminded: from 21:00 until 08:00. */
export function isQuiet(at: number, timeZone: string): boolean {
  const { minutes } = localTime(new Date(at), timeZone)
  return minutes >= quietFrom || minutes < quietTo
}

/**
 * When somebody is reminded of what starts then (ms): half an hour before; what would fall into the quiet hours comes when the morning
 * begins if that is before the start, else the evening before. @throws RangeError on an unknown time zone
 */
export function remindAt(startsAt: number, timeZone: string): number {
  const wanted = startsAt - leadMinutes * minuteMs
  if (!isQuiet(wanted, timeZone)) return wanted
  const local = localTime(new Date(wanted), timeZone)
  const at = (day: number, minutes: number) => instantOf({ ...local, day, minutes }, timeZone, 'first')
  if (local.minutes >= quietFrom) return at(local.day, lastBeforeQuiet)
  const morning = at(local.day, quietTo)
  return morning < startsAt ? morning : at(local.day - 1, lastBeforeQuiet)
}

/** Whether a reminder of this start may go out now: its time has come, the start has not, and the hours are not quiet. */
export const mayRemind = (now: number, startsAt: number, timeZone: string): boolean =>
  remindAt(startsAt, timeZone) <= now && now < startsAt && !isQuiet(now, timeZone)

/** How far ahead a start can lie whose reminder is due: a night and the hours around it. */
export const remindAheadMs = 15 * 60 * minuteMs
