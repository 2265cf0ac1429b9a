import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'

import type { Rest } from './rests.ts'
import { restOn } from './rests.ts'
import { readRule, seriesDatesMost, seriesDaysMost } from './rule.ts'
import type { RuleFault } from './rule.ts'

/** A series on the wall clock of its municipality: "18:00" stays 18:00 on both sides of a change of daylight saving. */
export interface Recurrence {
  /** IANA name. */
  readonly timeZone: string
  /** First date and time of day on the wall: '2026-11-26T18:00'. */
  readonly startsAt: string
  readonly minutes: number
  /** The recurring part of an RRULE (RFC 5545): 'FREQ=WEEKLY;BYDAY=TH'. */
  readonly rule: string
  /** The last local date on which it may fall: '2027-06-10'. */
  readonly lastDate: string
}

/** What was decided about one date of a series. `recurrenceId` is the time on the wall that the rule gives it. */
export type DateException =
  | { readonly recurrenceId: string; readonly kind: 'skipped' }
  | {
      readonly recurrenceId: string
      readonly kind: 'moved'
      readonly startsAt: string
      readonly minutes: number
    }

/** One date of a series. It keeps its `recurrenceId` wherever it is moved (RFC 5545, RECURRENCE-ID). */
export interface PlannedDate {
  readonly recurrenceId: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** The name of the holiday in which it rests: then nothing is made for it. */
  readonly rest: string | null
}

interface Particulars {
  readonly exceptions?: readonly DateException[]
  /** Holidays in which the series rests. */
  readonly rests?: readonly Rest[]
  /** Only dates whose rule time is before this. */
  readonly until?: Date
}

/** Why a series cannot be planned so, or null. */
export function recurrenceFault(recurrence: Recurrence): RuleFault | null {
  const read = readRule(recurrence.rule)
  if (typeof read === 'string') return read
  const first = Temporal.PlainDateTime.from(recurrence.startsAt).toPlainDate()
  const days = first.until(Temporal.PlainDate.from(recurrence.lastDate), { largestUnit: 'days' }).days
  if (days < 0 || days > seriesDaysMost) return 'rule.endless'
  const dates = ruleDates(recurrence)
  if (dates.length === 0) return 'rule.empty'
  return dates.length > seriesDatesMost ? 'rule.many' : null
}

/**
 * The dates of a series, the earliest rule time first; none that were skipped. A time of day that the spring change of the
 * clock skips has no date that day (RFC 5545, 3.3.10). @throws RangeError on a rule that `recurrenceFault` refuses
 */
export function plannedDates(
  recurrence: Recurrence,
  { exceptions = [], rests = [], until }: Particulars = {},
): PlannedDate[] {
  const decided = new Map(exceptions.map((exception) => [exception.recurrenceId, exception]))
  return ruleDates(recurrence).flatMap((date) => {
    if (until !== undefined && date.epochMilliseconds >= until.getTime()) return []
    const recurrenceId = wallTime(date)
    const exception = decided.get(recurrenceId)
    if (exception?.kind === 'skipped') return []
    if (exception?.kind === 'moved') {
      const moved = zoned(exception.startsAt, recurrence.timeZone)
      return [{ recurrenceId, ...span(moved, exception.minutes), rest: null }]
    }
    const rest = restOn(date.toPlainDate().toString(), rests)
    return [{ recurrenceId, ...span(date, recurrence.minutes), rest: rest?.name ?? null }]
  })
}

/** The first date that the rule gives: where a series begins that was told to begin on another day. */
export function firstDate(recurrence: Recurrence): string {
  const [first] = ruleDates(recurrence)
  return first === undefined ? recurrence.startsAt : wallTime(first)
}

/** The instant of a time on the wall: in an hour that comes twice, the first. */
export const instantOnWall = (wall: string, timeZone: string): Date =>
  new Date(zoned(wall, timeZone).epochMilliseconds)

/** What the wall shows at an instant: '2026-11-26T18:00'. */
export const wallTimeAt = (at: Date, timeZone: string): string =>
  wallTime(Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone))

/** The weekday from 1 (Monday) and the day of the month of a time on the wall. */
export function dayOnWall(wall: string): { readonly weekday: number; readonly day: number } {
  const { dayOfWeek, day } = Temporal.PlainDateTime.from(wall)
  return { weekday: dayOfWeek, day }
}

/** The local date before that of a time on the wall. */
export const dayBefore = (wall: string): string =>
  Temporal.PlainDateTime.from(wall).toPlainDate().subtract({ days: 1 }).toString()

function ruleDates({ rule, startsAt, timeZone, lastDate }: Recurrence): Temporal.ZonedDateTime[] {
  const read = readRule(rule)
  if (typeof read === 'string') throw new RangeError(read)
  const end = Temporal.PlainDate.from(lastDate).add({ days: 1 }).toZonedDateTime(timeZone)
  const series = new RRuleTemporal({
    temporal: Temporal,
    rruleString: rule,
    dtstart: zoned(startsAt, timeZone),
    until: end.subtract({ seconds: 1 }),
    strict: true,
  })
  // One more than may be, so that too many is seen without counting them all.
  return series.all((_, index) => index <= seriesDatesMost)
}

const zoned = (wall: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone)

const wallTime = (date: Temporal.ZonedDateTime): string =>
  date.toPlainDateTime().toString({ smallestUnit: 'minute' })

function span(start: Temporal.ZonedDateTime, minutes: number): { startsAt: Date; endsAt: Date } {
  return {
    startsAt: new Date(start.epochMilliseconds),
    endsAt: new Date(start.epochMilliseconds + minutes * 60_000),
  }
}
