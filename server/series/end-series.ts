import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { dayBefore, instantOnWall } from '@lyktan/moderation/series/planned-dates.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { cancelSession } from '../sessions/cancel-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { sessionsOfSeries } from '../sessions/sessions-of-series.ts'
import { seriesFor, writeSeries } from './list-series.ts'
import { timeZoneOf } from './series-dates.ts'

/**
 * Ends a series from a day on. What was planned then is cancelled with words, and stays in the programme as cancelled.
 * @throws Refusal 'forbidden', 'not-found', 'stale'
 */
export async function endSeries(
  call: Call,
  { seriesId, version, from, words }: Input<'series:end'>,
): Promise<Answers['series:end']> {
  const series = await seriesFor(call, seriesId, version)
  const { municipalityId } = series
  const last = dayBefore(`${from}T00:00`)
  await writeSeries(series, { lastDate: last < series.lastDate ? last : series.lastDate })
  await writeAudit(call, { municipalityId, act: 'series:end', object: { kind: 'series', id: seriesId } })

  const firstGone = instantOnWall(`${from}T00:00`, await timeZoneOf(call, municipalityId))
  return { cancelled: await cancelDates(call, await sessionsOfSeries(seriesId, firstGone), words) }
}

/** Cancels those that have not begun. */
export async function cancelDates(
  call: Call,
  sessions: readonly SessionRecord[],
  words: string | null,
): Promise<SessionId[]> {
  const planned = sessions.filter(({ state }) => state === 'planned')
  for (const { _id: sessionId, version } of planned) await cancelSession(call, { sessionId, version, words })
  return planned.map(({ _id }) => _id)
}
