import type { DecisionId, MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Measure } from './measure.model.ts'
import type { MeasureRecord } from './measure.model.ts'
import { refreshStanding } from './refresh-standing.ts'

/**
 * Takes back every measure of a decision; others towards the same person stay. It shows in the history as clearly as
 * taking them did. Again changes nothing more.
 */
export async function liftMeasures(
  call: Call,
  lifted: {
    readonly decisionId: DecisionId
    readonly memberId: MemberId
    readonly municipalityId: MunicipalityId
    readonly by: MemberId
  },
): Promise<void> {
  const { decisionId, municipalityId, by } = lifted
  const measures = await Measure.find({ decisionId, municipalityId }).sort({ _id: 1 }).lean<MeasureRecord[]>()
  if (measures.length === 0) return
  await Measure.updateMany(
    { decisionId, municipalityId, liftedAt: null },
    { $set: { liftedAt: call.now, liftedBy: by } },
  )
  await refreshStanding(call, lifted)
  for (const { _id, kind } of measures) {
    const object = { kind: 'measure', id: _id }
    await writeAudit(call, { municipalityId, act: 'measure:lift', object, reason: kind })
  }
}
