import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { makeSession } from './make-session.ts'
import { viewSession } from './session.view.ts'

/** A leader plans a session. @throws Refusal 'forbidden', 'bad-request' for times or hosts that cannot be */
export async function planSession(
  call: Call,
  draft: Input<'session:plan'>,
): Promise<Answers['session:plan']> {
  const { actor } = call
  if (!may(actor, 'plan-sessions')) throw new Refusal('forbidden')
  const { municipalityId, id: plannedBy } = actor
  const session = await makeSession(call, { draft, municipalityId, plannedBy })
  if (session === null) throw new Refusal('conflict')
  return { session: await viewSession(call, session) }
}
