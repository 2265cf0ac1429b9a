import { programmeLimits } from '@lyktan/shared/programme.ts'
import type { ProgrammeQuery } from '@lyktan/shared/programme.ts'
import { instantOf, localTime } from '@lyktan/moderation/local-time.ts'
import { Refusal } from '../refusal.ts'

const dayMilliseconds = 86_400_000

/** A week or a month on the wall of a municipality, or the long stretch that a calendar holds. Days as ISO dates. */
export interface Period {
  readonly kind: 'vecka' | 'manad' | 'allt'
  /** Inclusive. */
  readonly from: Date
  /** Exclusive. */
  readonly to: Date
  readonly firstDay: string
  readonly lastDay: string
  readonly today: string
  /** First day of the period before and after; null beyond what is told. */
  readonly earlier: string | null
  readonly later: string | null
}

interface Asked {
  readonly query: Pick<ProgrammeQuery, 'vy' | 'fran'>
  readonly now: Date
  readonly timeZone: string
  /** What no question about time means: this week on a page, the long stretch in a calendar. */
  readonly unless: 'vecka' | 'allt'
}

/** Which days are asked for. @throws Refusal 'bad-request' when they are too far from today */
export function periodOf({ query, now, timeZone, unless }: Asked): Period {
  const today = dayOf(now, timeZone)
  const kind = query.vy ?? (query.fran === undefined ? unless : 'vecka')
  const wanted = query.fran ?? today
  if (isTooFar(wanted, today))
    throw new Refusal('bad-request', { errors: [{ path: 'fran', code: 'too_far' }] })
  const [firstDay, nextFirst] = boundsOf(kind, wanted)
  const near = (day: string) => (kind === 'allt' || isTooFar(day, today) ? null : day)
  return {
    kind,
    from: midnight(firstDay, timeZone),
    to: midnight(nextFirst, timeZone),
    firstDay,
    lastDay: addDays(nextFirst, -1),
    today,
    earlier: near(boundsOf(kind, addDays(firstDay, -1))[0]),
    later: near(nextFirst),
  }
}

/** The calendar day of an instant, '2026-11-22'. */
export function dayOf(at: Date, timeZone: string): string {
  const { year, month, day } = localTime(at, timeZone)
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** 1 is Monday. */
export const weekdayOf = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1

/** The number of a day's week (ISO 8601): the week belongs to the year that has its Thursday. */
export function weekNumberOf(day: string): number {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return (
    1 +
    Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / (7 * dayMilliseconds))
  )
}

function boundsOf(kind: Period['kind'], day: string): readonly [firstDay: string, nextFirst: string] {
  if (kind === 'allt')
    return [addDays(day, -programmeLimits.feedDaysBack), addDays(day, programmeLimits.feedDaysAhead)]
  if (kind === 'vecka') {
    const monday = addDays(day, 1 - weekdayOf(day))
    return [monday, addDays(monday, 7)]
  }
  const [year = 1970, month = 1] = day.split('-').map(Number)
  const firstOf = (number: number) => new Date(Date.UTC(year, number - 1, 1)).toISOString().slice(0, 10)
  return [firstOf(month), firstOf(month + 1)]
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10)

const isTooFar = (day: string, today: string): boolean =>
  Math.abs(Date.parse(day) - Date.parse(today)) > programmeLimits.daysAround * dayMilliseconds

function midnight(day: string, timeZone: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(instantOf({ year, month, day: date, minutes: 0 }, timeZone, 'first'))
}
