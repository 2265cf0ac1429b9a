import type { DecisionId, MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'
import type { MeasureView } from '@lyktan/shared/measures.ts'
import { isInForce } from '@lyktan/moderation/standing.ts'

import type { Circumstances } from '../call.ts'
import { Measure } from './measure.model.ts'
import type { MeasureRecord } from './measure.model.ts'

/** The measures of one decision, the mildest kind first as they were asked for. */
export async function measuresOf(
  call: Circumstances,
  of: { readonly _id: DecisionId; readonly municipalityId: MunicipalityId },
): Promise<readonly MeasureView[]> {
  const { _id: decisionId, municipalityId } = of
  const records = await Measure.find({ decisionId, municipalityId }).sort({ _id: 1 }).lean<MeasureRecord[]>()
  return await Promise.all(records.map((record) => viewMeasure(call, record)))
}

/** What holds for somebody now, with the decision behind each and who took it; the latest first. */
export async function measuresInForce(
  call: Circumstances,
  of: { readonly memberId: MemberId; readonly municipalityId: MunicipalityId },
): Promise<readonly (MeasureView & { readonly decisionId: DecisionId; readonly by: string })[]> {
  const { memberId, municipalityId } = of
  const records = await Measure.find({ municipalityId, memberId })
    .sort({ from: -1, _id: 1 })
    .lean<MeasureRecord[]>()
  const inForce = records.filter((record) => isInForce(record, call.now))
  return await Promise.all(
    inForce.map(async (record) => ({
      ...(await viewMeasure(call, record)),
      decisionId: record.decisionId,
      by: (await call.live.members.find(record.by))?.nickname ?? '',
    })),
  )
}

async function viewMeasure(call: Circumstances, record: MeasureRecord): Promise<MeasureView> {
  const room = record.roomId === null ? null : await call.live.rooms.find(record.roomId)
  return {
    kind: record.kind,
    room: record.roomId === null ? null : { id: asRoomId(record.roomId), name: room?.name ?? '' },
    from: record.from.toISOString(),
    until: record.until?.toISOString() ?? null,
    readAt: record.readAt?.toISOString() ?? null,
    liftedAt: record.liftedAt?.toISOString() ?? null,
    liftedWords: record.liftedWords ?? null,
    inForce: isInForce(record, call.now),
  }
}
