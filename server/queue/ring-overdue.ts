import { trusted } from 'mongoose'

import { ringStages, ringsDue } from '@lyktan/moderation/queue/due.ts'
import type { RingStage } from '@lyktan/moderation/queue/due.ts'
import { holderOf } from '@lyktan/moderation/queue/states.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { ringAdults, ringManagers } from './ring-adults.ts'
import { standingOf } from './step-record.ts'

const atOnceMax = 100

/**
 * Calls for each case that nobody has decided by its due time: the adults on duty, then the second adult, then the duty manager, each once
 * . What waits for its author waits for nobody here; of a raid that was hidden as one, the first case calls for all.
 */
export async function ringOverdue(call: Circumstances): Promise<void> {
  const overdue = await Case.find({
    open: true,
    rungStage: trusted({ $lt: ringStages.length }),
    dueAt: trusted({ $lte: call.now }),
  })
    .sort({ severityRank: 1, priorityAt: 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
  await eachRecord({ call, timer: 'ring overdue' }, overdue, (record) => ring(call, record))
}

async function ring(call: Circumstances, record: CaseRecord): Promise<void> {
  const { _id, rungStage, waveId } = record
  const due = ringsDue(record, call.now)
  const stage = ringStages[due - 1]
  if (stage === undefined || due <= rungStage || record.waits?.for === 'author') return
  const rung = { rungAt: record.rungAt ?? call.now, rungStage: due }
  const { modifiedCount } = await Case.updateOne({ _id, rungStage }, { $set: rung })
  if (modifiedCount === 0) return
  await callFor(call, record, stage)
  if (waveId === null) return
  const others = { waveId, open: true, rungStage, dueAt: trusted({ $lte: call.now }) }
  await Case.updateMany(others, { $set: rung })
}

async function callFor(call: Circumstances, record: CaseRecord, stage: RingStage): Promise<void> {
  if (record.forManagers || stage === 'overdue') return ringAdults(call, record, stage)
  if (stage === 'duty-manager') return ringManagers(call, record, stage)
  const { _id: caseId, municipalityId, roomId, severity } = record
  const holder = holderOf(standingOf(record), call.now)
  const others = (await openShifts(municipalityId)).filter(({ memberId }) => memberId !== holder)
  // Nobody else is on duty: then it is the manager's at once.
  if (others.length === 0) return ringManagers(call, record, stage)
  for (const { memberId } of others)
    call.say.toMember(memberId, 'adults:rung', { caseId, roomId, severity, why: stage })
}
