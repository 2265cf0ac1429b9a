import type { HandoverView } from '@lyktan/shared/handover.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { lastingMeasures } from '@lyktan/shared/measures.ts'
import type { RunningMeasure } from '@lyktan/shared/measures.ts'
import { mayTakeMeasure } from '@lyktan/moderation/ladder.ts'
import { trusted } from 'mongoose'

import type { Call, Circumstances } from '../call.ts'
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

/** What holds for one person now and ends by itself, the first to end first, with what the reader may end before. */
export async function runningOf(call: Call, memberId: MemberId): Promise<readonly RunningMeasure[]> {
  const { municipalityId, role } = call.actor
  const records = await Measure.find({ municipalityId, memberId })
    .sort({ until: 1, _id: 1 })
    .lean<MeasureRecord[]>()
  const running = await Promise.all(
    records.map(async ({ decisionId, kind: taken, roomId, until, by, liftedAt }) => {
      const kind = lastingMeasures.find((lasting) => lasting === taken)
      if (kind === undefined || liftedAt !== null || until === null || until <= call.now) return null
      return {
        decisionId,
        kind,
        roomName: roomId === null ? null : ((await call.live.rooms.find(roomId))?.name ?? ''),
        until: until.toISOString(),
        by: (await call.live.members.find(by))?.nickname ?? '',
        mayEnd: mayTakeMeasure(role, kind),
      }
    }),
  )
  return running.filter((measure) => measure !== null)
}
