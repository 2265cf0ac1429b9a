import type { SessionId } from '@lyktan/shared/ids.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'
import { sessionFor } from './find-session.ts'
import type { SessionRecord } from './session.model.ts'

/**
 * A session that the actor may lead now: any leader of the municipality who is on duty, so that a colleague can step in for a host.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift'
 */
export async function sessionToHost(call: Call, id: SessionId): Promise<SessionRecord> {
  const session = await sessionFor(call, 'host-sessions', id)
  if (!(await isCheckedIn(call.actor.id))) throw new Refusal('off-shift')
  return session
}
