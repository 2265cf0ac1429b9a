import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sayCase } from './say-case.ts'
import { stepRecord } from './step-record.ts'

/**
 * Gives a claimed case back to the queue, undecided. Possible off duty too: whoever checks out holding a case must be able to let it go.
 * @throws Refusal 'forbidden', 'not-found', 'claimed', 'stale' when the claim has run out
 */
export async function releaseCase(
  call: Call,
  input: Input<'case:release'>,
): Promise<Answers['case:release']> {
  if (!may(call.actor, 'read-queue')) throw new Refusal('forbidden')
  const of = { municipalityId: call.actor.municipalityId, caseId: input.caseId }
  const record = await stepRecord(call, of, { act: { act: 'release', by: call.actor.id } })
  return { case: await sayCase(call, record) }
}
