import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { ringManagers } from './ring-adults.ts'
import { sayCase } from './say-case.ts'
import { stepRecord } from './step-record.ts'

/**
 * The one who holds a case sends it up: from now on only a manager takes it, and they are called.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'claimed', 'stale'
 */
export async function escalateCase(
  call: Call,
  { caseId }: Input<'case:escalate'>,
): Promise<Answers['case:escalate']> {
  await mustReadQueue(call)
  const { id: by, municipalityId } = call.actor
  const record = await stepRecord(call, { municipalityId, caseId }, { act: { act: 'escalate', by } })
  await writeAudit(call, { municipalityId, act: 'case:escalate', object: { kind: 'case', id: caseId } })
  ringManagers(call, record, 'escalated')
  return { case: await sayCase(call, record) }
}
