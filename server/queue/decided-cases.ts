import { trusted } from 'mongoose'

import type { Answers } from '@lyktan/shared/commands.ts'
import type { DecidedRow } from '@lyktan/shared/desk.ts'
import { mayUndo } from '@lyktan/moderation/queue/undo.ts'

import type { Call } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseDecision, CaseRecord } from './case.model.ts'
import { viewCase } from './case.view.ts'
import { mustReadQueue } from './must-read-queue.ts'

const hours = 12
const rowsMax = 50

/**
 * What was decided this evening, the latest first, without texts: to see what colleagues did, and to take back.
 * @throws Refusal 'forbidden', 'off-shift'
 */
export async function decidedCases(call: Call): Promise<Answers['queue:decided']> {
  await mustReadQueue(call)
  const { municipalityId, role } = call.actor
  const since = new Date(call.now.getTime() - hours * 3_600_000)
  const records = await Case.find({
    municipalityId,
    closedAt: trusted({ $gte: since }),
    ...(role !== 'manager' && { forManagers: false }),
    open: false,
    decision: trusted({ $ne: null }),
  })
    .sort({ closedAt: -1, _id: -1 })
    .limit(rowsMax)
    .lean<CaseRecord[]>()
  const rows = records.flatMap((record) =>
    record.decision === null ? [] : [viewDecided(call, record, record.decision)],
  )
  return { cases: await Promise.all(rows) }
}

async function viewDecided(call: Call, record: CaseRecord, decision: CaseDecision): Promise<DecidedRow> {
  const { outcome, by, at, rule, measures } = decision
  return {
    ...(await viewCase(call, record)),
    decision: {
      outcome,
      by: (await call.live.members.find(by))?.nickname ?? '',
      at: at.toISOString(),
      rule,
      measures: measures.map(({ kind }) => kind),
      mayUndo: record.undoing === null && mayUndo(call.actor, { ...record, decision }, call.now),
    },
  }
}
