import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { sessionFor } from '../sessions/find-session.ts'
import { changeList } from './change-list.ts'
import { viewForHosts } from './list-sign-ups.ts'

/**
 * A host says yes or no to somebody who asked. A no has one of few reasons, which she reads; it can be turned into a yes, by
 * another leader too. A yes gives a place, or a turn in line by when she asked.
 * @throws Refusal 'forbidden', 'not-found', 'sign-up-closed' once it has begun, 'stale' when she is no longer asking
 */
export async function decideSignUp(
  call: Call,
  { sessionId, memberId, refuse }: Input<'sign-up:decide'>,
): Promise<Answers['sign-up:decide']> {
  const { municipalityId } = await sessionFor(call, 'host-sessions', sessionId)

  const { session, record } = await changeList(call, sessionId, { kind: 'decide', memberId, refuse })
  await writeAudit(call, {
    municipalityId,
    act: 'sign-up:decide',
    object: { kind: 'session', id: sessionId },
    reason: refuse === null ? 'accepted' : `refused:${refuse}`,
  })

  return { list: await viewForHosts(call, session, record) }
}
