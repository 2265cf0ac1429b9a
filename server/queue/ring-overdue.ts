import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'

const atOnceMax = 100

/** Rings the leaders, managers among them, once for each case that nobody has decided by its due time. */
export async function ringOverdue(call: Circumstances): Promise<void> {
  const overdue = await Case.find({
    open: true,
    rungAt: null,
    dueAt: trusted({ $lte: call.now }),
  })
    .sort({ severityRank: 1, openedAt: 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
  for (const { _id, municipalityId, roomId, severity } of overdue) {
    const { modifiedCount } = await Case.updateOne({ _id, rungAt: null }, { $set: { rungAt: call.now } })
    if (modifiedCount === 0) continue
    call.say.toLeaders(municipalityId, 'adults:rung', { caseId: _id, roomId, severity, why: 'overdue' })
  }
}
