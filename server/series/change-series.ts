import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asSeriesId } from '@lyktan/shared/ids.ts'
import { wallTimeAt } from '@lyktan/moderation/series/planned-dates.ts'
import type { Recurrence } from '@lyktan/moderation/series/planned-dates.ts'
import { splitSeries } from '@lyktan/moderation/series/split.ts'
import type { Split } from '@lyktan/moderation/series/split.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { checkDraft } from '../sessions/check-draft.ts'
import { viewSessions } from '../sessions/session.view.ts'
import { sessionsOfSeries } from '../sessions/sessions-of-series.ts'
import { cancelDates } from './end-series.ts'
import { followSeries } from './follow-series.ts'
import { seriesFor, writeSeries } from './list-series.ts'
import { makeDates } from './make-dates.ts'
import { refuseFault } from './plan-series.ts'
import { exceptionsOf, recurrenceOf, sessionIdOf } from './series-dates.ts'
import { viewSeries } from './series.view.ts'
import { Series } from './series.model.ts'
import type { SeriesRecord } from './series.model.ts'

type Change = Input<'series:change'>

/**
 * Changes a series from one of its sessions on ("this and all following"): the earlier part stays as it was, the later becomes a series
 * of its own. Sessions keep their ids, so who has signed up stays signed up; dates that are no more are cancelled.
 * @throws Refusal 'forbidden', 'not-found', 'stale', 'bad-request' for a rule or hosts that cannot be
 */
export async function changeSeries(call: Call, input: Change): Promise<Answers['series:change']> {
  const series = await seriesFor(call, input.seriesId, input.version)
  const recurrence = await recurrenceOf(call, series)
  const { timeZone } = recurrence
  const sessions = await sessionsOfSeries(series._id, new Date(0))
  const first = sessions.find(({ _id }) => _id === input.sessionId)
  if (!first?.recurrenceId) throw new Refusal('not-found')
  const { recurrenceId } = first
  const split = splitAt(series, recurrence, { ...input, at: wallTimeAt(recurrenceId, timeZone) })
  refuseFault(split.after)
  await checkDraft(call, { ...first, hosts: input.change.hosts ?? [] })

  const later = await writeSplit(call, { series, split, change: input.change })
  const { municipalityId } = series
  await writeAudit(call, { municipalityId, act: 'series:change', object: { kind: 'series', id: later._id } })
  const from = sessions.filter((session) => (session.recurrenceId ?? recurrenceId) >= recurrenceId)
  const gone = from.filter(
    (session) => split.renamed.get(wallTimeAt(session.recurrenceId ?? recurrenceId, timeZone)) === null,
  )
  const cancelled = await cancelDates(call, gone, null)
  const staying = from.filter((session) => !gone.includes(session))
  const followed = await followSeries(call, staying, { series: later, renamed: split.renamed, input })
  const made = await makeDates(call, later)

  return {
    series: await viewSeries(call, later),
    sessions: await viewSessions(call, [...followed, ...made]),
    cancelled,
  }
}

function splitAt(series: SeriesRecord, recurrence: Recurrence, change: Change & { at: string }): Split {
  const { startsAt, minutes, rule, lastDate } = change
  const candidate = { ...recurrence, ...(rule !== undefined && { rule }) }
  refuseFault({ ...candidate, lastDate: lastDate ?? recurrence.lastDate })
  try {
    const exceptions = exceptionsOf(series)
    return splitSeries({ recurrence, exceptions }, change.at, { startsAt, minutes, rule, lastDate })
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('not-found')
    throw error
  }
}

/** The later part as a record of its own; from the very first date on, it is the series itself. */
async function writeSplit(
  call: Call,
  { series, split, change }: { series: SeriesRecord; split: Split; change: Change['change'] },
): Promise<SeriesRecord> {
  const { startsAt, minutes, rule, lastDate } = split.after
  const { place, ...plain } = change
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  const address = place && 'address' in place ? place.address : null
  // What the risks were checked for is another thing now: nobody has checked that.
  const isRiskier = place !== undefined || plain.kind !== undefined || plain.ageBands !== undefined
  const riskChecked = plain.riskChecked ?? (series.content.riskChecked && !isRiskier)
  const content = {
    ...series.content,
    ...given,
    riskChecked,
    ...(place && { place: { kind: place.kind, address } }),
  }
  const kept = [...split.renamed].flatMap(([before, after]) =>
    after === null ? [] : [{ recurrenceId: after, sessionId: sessionIdOf(series, before) }],
  )
  const skipped = split.exceptions.after.map(({ recurrenceId }) => recurrenceId)
  const plannedBy = call.actor.id
  const later = { content, startsAt, minutes, rule, lastDate, kept, skipped, plannedBy }
  if (split.before === null) return writeSeries(series, later)

  // The earlier part ends first: were both there, a date could be made by either.
  await writeSeries(series, { lastDate: split.before.lastDate })
  const record: SeriesRecord = {
    ...series,
    ...later,
    _id: asSeriesId(call.newId()),
    version: 1,
  }
  await Series.create(record)
  return record
}
