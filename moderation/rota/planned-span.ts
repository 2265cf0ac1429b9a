import { instantOf } from '../local-time.ts'

/** A shift as it is planned: a calendar day of the place and two times of its clock. */
export interface PlannedTimes {
  /** '2026-11-27' */
  readonly date: string
  /** 'HH:MM' */
  readonly from: string
  /** 'HH:MM'; at or before `from` it runs past midnight. */
  readonly to: string
}

export interface Span {
  readonly startsAt: Date
  readonly endsAt: Date
}

/**
 * When a planned shift begins and ends. What the autumn's repeated hour leaves open is read so that the shift is the longer one: nobody is
 * missing for an hour because a clock was set back. @throws RangeError on an unknown time zone
 */
export function plannedSpan({ date, from, to }: PlannedTimes, timeZone: string): Span {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [start, end] = [minutesOf(from), minutesOf(to)]
  const at = (minutes: number, repeated: 'first' | 'last') =>
    new Date(instantOf({ year, month, day, minutes }, timeZone, repeated))
  return { startsAt: at(start, 'first'), endsAt: at(end > start ? end : end + 1440, 'last') }
}

/** Whether two spans have a moment in common. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
