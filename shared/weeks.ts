/** Calendar days as text, '2026-11-23': they have no clock and no time zone. */
const dayMilliseconds = 86_400_000

const utcOf = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const dateOf = (utc: number): string => new Date(utc).toISOString().slice(0, 10)

/** The date so many days later, or earlier. */
export const plusDays = (date: string, days: number): string => dateOf(utcOf(date) + days * dayMilliseconds)

/** 1 is Monday, as in `WeeklyHours`. */
export const weekdayOf = (date: string): number => new Date(utcOf(date)).getUTCDay() || 7

/** The Monday of the week that a date is in: what names a week here. */
export const mondayOf = (date: string): string => plusDays(date, 1 - weekdayOf(date))

/** Monday to Sunday. */
export const daysOfWeek = (monday: string): readonly string[] =>
  [0, 1, 2, 3, 4, 5, 6].map((days) => plusDays(monday, days))

/** The number that a wall calendar gives the week (ISO 8601): the first of a year is the one with its first Thursday. */
export function weekNumber(date: string): number {
  const thursday = plusDays(mondayOf(date), 3)
  const firstDay = utcOf(`${thursday.slice(0, 4)}-01-01`)
  return 1 + Math.floor((utcOf(thursday) - firstDay) / (7 * dayMilliseconds))
}
