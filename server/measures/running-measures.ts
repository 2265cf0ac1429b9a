import type { HandoverView } from '@lyktan/shared/handover.ts'
import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { Measure } from './measure.model.ts'
import type { MeasureRecord } from './measure.model.ts'

const shownMost = 100

/** Pauses and other steps of a municipality that hold now and end by themselves, the first to end first. */
export async function runningMeasures(
  call: Circumstances,
  municipalityId: MunicipalityId,
): Promise<HandoverView['measures']> {
  const records = await Measure.find({
    municipalityId,
    liftedAt: null,
    until: trusted({ $gt: call.now }),
  })
    .sort({ until: 1, _id: 1 })
    .limit(shownMost)
    .lean<(MeasureRecord & { until: Date })[]>()
  return Promise.all(
    records.map(async ({ kind, memberId, roomId, until }) => ({
      kind,
      nickname: (await call.live.members.find(memberId))?.nickname ?? null,
      roomName: roomId === null ? null : ((await call.live.rooms.find(roomId))?.name ?? null),
      until: until.toISOString(),
    })),
  )
}
