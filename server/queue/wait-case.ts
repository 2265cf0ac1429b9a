import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { sayCase } from './say-case.ts'
import { stepRecord } from './step-record.ts'

/**
 * The one who holds a case sets it aside until its author has changed or answered; a quarter of an hour later it is open again.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'claimed', 'stale'
 */
export async function waitCase(call: Call, { caseId }: Input<'case:wait'>): Promise<Answers['case:wait']> {
  await mustReadQueue(call)
  const of = { municipalityId: call.actor.municipalityId, caseId }
  const act = { act: 'wait', by: call.actor.id, waitsFor: 'author' } as const
  return { case: await sayCase(call, await stepRecord(call, of, { act })) }
}
