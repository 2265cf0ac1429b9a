import type { Answers } from '@lyktan/shared/commands.ts'
import type { SeriesId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import { wallTimeAt } from '@lyktan/moderation/series/planned-dates.ts'
import { trusted } from 'mongoose'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { timeZoneOf } from './series-dates.ts'
import { viewSeries } from './series.view.ts'
import { Series } from './series.model.ts'
import type { SeriesRecord } from './series.model.ts'

const seriesMost = 200

/** The municipality's series that are not over. @throws Refusal 'forbidden' */
export async function listSeries(call: Call): Promise<Answers['series:list']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const today = wallTimeAt(call.now, await timeZoneOf(call, municipalityId)).slice(0, 10)
  const found = await Series.find({ municipalityId, lastDate: trusted({ $gte: today }) })
    .sort({ lastDate: 1, _id: 1 })
    .limit(seriesMost)
    .lean<SeriesRecord[]>()
  return { series: await Promise.all(found.map((series) => viewSeries(call, series))) }
}

/**
 * A series that the actor may change, as it was read.
 * @throws Refusal 'forbidden', 'not-found', 'stale' when somebody was faster
 */
export async function seriesFor(call: Call, id: SeriesId, version: number): Promise<SeriesRecord> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const series = await Series.findOne({ _id: id, municipalityId }).lean<SeriesRecord | null>()
  if (series === null) throw new Refusal('not-found')
  if (series.version !== version) throw new Refusal('stale')
  return series
}

/** Writes a series as it was read, with a change. @throws Refusal 'stale' when somebody was faster */
export async function writeSeries(
  { _id, version, municipalityId }: SeriesRecord,
  change: Partial<SeriesRecord>,
): Promise<SeriesRecord> {
  const after = await Series.findOneAndUpdate(
    { _id, municipalityId, version },
    { $set: change, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<SeriesRecord | null>()
  if (after === null) throw new Refusal('stale')
  return after
}
