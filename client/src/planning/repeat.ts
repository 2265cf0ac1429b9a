import { plusDays, weekdayOf } from '@lyktan/shared/weeks.ts'

/** How a session repeats, as people say it. */
export const repeats = [
  'never',
  'weekly',
  'fortnightly',
  'monthly-1',
  'monthly-2',
  'monthly-3',
  'monthly-4',
  'monthly-last',
  'monthly-date',
] as const
export type Repeat = (typeof repeats)[number]

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const dayOfMonth = (date: string): number => Number(date.slice(8))

/** What can be said of a date: the third Thursday is not the first, and only a late one is the last. */
export function repeatsFrom(date: string): readonly Repeat[] {
  const week = Math.ceil(dayOfMonth(date) / 7)
  const isLast = plusDays(date, 7).slice(5, 7) !== date.slice(5, 7)
  return repeats.filter((repeat) => {
    if (repeat === 'monthly-last') return isLast
    // Which months have a fifth Thursday nobody keeps in mind.
    return /^monthly-\d$/.test(repeat) ? repeat === `monthly-${week}` : true
  })
}

/** The recurring part of an RRULE (RFC 5545) that says the same; null for a session that does not repeat. */
export function ruleOf(repeat: Repeat, date: string): string | null {
  const day = weekdays[weekdayOf(date) - 1] ?? 'MO'
  switch (repeat) {
    case 'never':
      return null
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${day}`
    case 'fortnightly':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`
    case 'monthly-1':
    case 'monthly-2':
    case 'monthly-3':
    case 'monthly-4':
      return `FREQ=MONTHLY;BYDAY=${repeat.slice(-1)}${day}`
    case 'monthly-last':
      return `FREQ=MONTHLY;BYDAY=-1${day}`
    case 'monthly-date':
      return `FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth(date)}`
  }
}

/** How a rule of ours is said. Undefined for one that this page has no words for: then it stays as it is. */
export function repeatOf(rule: string): Repeat | undefined {
  if (/^FREQ=WEEKLY(;BYDAY=\w\w)?$/.test(rule)) return 'weekly'
  if (/^FREQ=WEEKLY;INTERVAL=2(;BYDAY=\w\w)?$/.test(rule)) return 'fortnightly'
  if (/^FREQ=MONTHLY;BYMONTHDAY=\d+$/.test(rule)) return 'monthly-date'
  const which = /^FREQ=MONTHLY;BYDAY=(-1|[1-4])\w\w$/.exec(rule)?.[1]
  if (which === '-1') return 'monthly-last'
  return repeats.find((repeat) => which !== undefined && repeat === `monthly-${which}`)
}

/** The end of the term that a date lies in: before Lucia the autumn, before midsummer the spring. */
export function termEnd(date: string): string {
  const year = Number(date.slice(0, 4))
  const monthDay = date.slice(5)
  if (monthDay < '06-01') return `${year}-06-10`
  return monthDay < '12-06' ? `${year}-12-13` : `${year + 1}-06-10`
}
