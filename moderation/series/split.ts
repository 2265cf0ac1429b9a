import { dayBefore, dayOnWall, firstDate, plannedDates } from './planned-dates.ts'
import type { DateException, Recurrence } from './planned-dates.ts'
import { movedRule, readRule, ruleText } from './rule.ts'

/** What is new from one date on; what is not named stays. */
export interface Following {
  /** When that date itself falls from now on, on the wall; the others follow. */
  readonly startsAt?: string | undefined
  readonly minutes?: number | undefined
  readonly rule?: string | undefined
  readonly lastDate?: string | undefined
}

/** Two series where there was one: RFC 5545's "this and all following" told as calendars understand it. */
export interface Split {
  /** Up to the date; null when the change is from the very first on, and nothing is left of it. */
  readonly before: Recurrence | null
  readonly after: Recurrence
  /** What was decided about dates of either part. A skipped date stays skipped at its new time. */
  readonly exceptions: { readonly before: readonly DateException[]; readonly after: readonly DateException[] }
  /** Each later date: what it was called and what it is called now. null: the new series has no such date. */
  readonly renamed: ReadonlyMap<string, string | null>
}

/**
 * Splits a series at one of its dates. Later dates keep who they are: where the rhythm is the same, the third date stays the
 * third; where it is new, a date stays what it is when the new series falls on the same day.
 * @throws RangeError when the series has no such date, or the new rule is none
 */
export function splitSeries(
  { recurrence, exceptions }: { recurrence: Recurrence; exceptions: readonly DateException[] },
  recurrenceId: string,
  change: Following,
): Split {
  const dates = plannedDates(recurrence).map((date) => date.recurrenceId)
  const at = dates.indexOf(recurrenceId)
  if (at < 0) throw new RangeError('no such date')
  const later = dates.slice(at)
  const after = settled(recurrence, recurrenceId, change)
  const next = plannedDates(after).map((date) => date.recurrenceId)
  const renamed = new Map(later.map((id, index) => [id, renamedTo({ id, index }, next, change)]))

  return {
    before: at === 0 ? null : { ...recurrence, lastDate: dayBefore(recurrenceId) },
    after,
    exceptions: {
      before: exceptions.filter((exception) => !renamed.has(exception.recurrenceId)),
      after: exceptions.flatMap((exception) => {
        const to = renamed.get(exception.recurrenceId)
        return exception.kind === 'skipped' && to ? [{ ...exception, recurrenceId: to }] : []
      }),
    },
    renamed,
  }
}

/** The series from the date on, beginning on a date of its own. */
function settled(recurrence: Recurrence, recurrenceId: string, change: Following): Recurrence {
  const startsAt = change.startsAt ?? recurrenceId
  const read = readRule(change.rule ?? recurrence.rule)
  if (typeof read === 'string') throw new RangeError(read)
  const isOtherDay = startsAt.slice(0, 10) !== recurrenceId.slice(0, 10)
  const rule = change.rule ?? ruleText(isOtherDay ? movedRule(read, dayOnWall(startsAt)) : read)
  const minutes = change.minutes ?? recurrence.minutes
  const after = { ...recurrence, startsAt, minutes, rule, lastDate: change.lastDate ?? recurrence.lastDate }
  return { ...after, startsAt: firstDate(after) }
}

function renamedTo(
  date: { readonly id: string; readonly index: number },
  next: readonly string[],
  change: Following,
): string | null {
  if (change.rule === undefined) return next[date.index] ?? null
  return next.find((id) => id.slice(0, 10) === date.id.slice(0, 10)) ?? null
}
