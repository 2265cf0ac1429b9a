import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { sayCase } from './say-case.ts'
import { stepRecord } from './step-record.ts'

/**
 * Five more minutes for the one who holds the case. The answer carries the new version, which a decision must name.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'claimed', 'stale' when the claim has run out
 */
export async function extendClaim(call: Call, input: Input<'case:extend'>): Promise<Answers['case:extend']> {
  await mustReadQueue(call)
  const of = { municipalityId: call.actor.municipalityId, caseId: input.caseId }
  const record = await stepRecord(call, of, { act: { act: 'extend', by: call.actor.id } })
  return { case: await sayCase(call, record) }
}
