import type { SessionId } from '@lyktan/shared/ids.ts'
import { isStaff } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { mayTakePart } from '../sign-ups/may-take-part.ts'
import { findSession } from './find-session.ts'

/**
 * Who comes into a session's own room, beside the age band: a young person who may take part, or hosts it herself.
 * @throws Refusal 'not-found', 'no-place' where one signs up first
 */
export async function refuseEntry({ actor }: Call, sessionId: SessionId): Promise<void> {
  if (isStaff(actor.role)) return
  const session = await findSession(sessionId)
  if (session === null || !session.isPublished) throw new Refusal('not-found')
  if (session.hosts.includes(actor.id) || (await mayTakePart(session, actor.id))) return
  throw new Refusal('no-place')
}
