import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
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
  await eachRecord({ call, timer: 'ring overdue' }, overdue, async (record) => {
    const { _id, municipalityId, roomId, severity } = record
    const { modifiedCount } = await Case.updateOne({ _id, rungAt: null }, { $set: { rungAt: call.now } })
    if (modifiedCount === 0) return
    call.say.toLeaders(municipalityId, 'adults:rung', { caseId: _id, roomId, severity, why: 'overdue' })
  })
}
