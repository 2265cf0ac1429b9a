import type { RoomId, SessionId } from '@lyktan/shared/ids.ts'

import type { Call, SocketCall } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { refuseSuspended } from '../rooms/room-for.ts'
import { sessionFor } from '../sessions/find-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { sessionToHost } from '../sessions/session-to-host.ts'
import { countPresence } from '../statistics/count.ts'

/** A session that goes on, with its own room. */
export type LiveSession = SessionRecord & { readonly roomId: RoomId }

/**
 * A session in which a leader on duty may ask something now.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed' when it does not go on
 */
export async function sessionToAskIn(call: Call, id: SessionId): Promise<LiveSession> {
  return live(await sessionToHost(call, id))
}

/**
 * A session for which a leader on duty may prepare something: it is planned, gathers or goes on.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed' when it is over or cancelled
 */
export async function sessionToPrepare(call: Call, id: SessionId): Promise<SessionRecord> {
  const session = await sessionToHost(call, id)
  if (session.state === 'ended' || session.state === 'cancelled') throw new Refusal('room-closed')
  return session
}

/**
 * A session in whose room a young person is now, so that she may answer. That its hosts are lost for a moment is nothing against it: an answer
 * is heard by nobody. @throws Refusal 'forbidden', 'not-found', 'suspended', 'room-closed' when it does not go on
 */
export async function sessionToAnswerIn(call: SocketCall, id: SessionId): Promise<LiveSession> {
  const session = live(await sessionFor(call, 'answer-in-session', id))
  await refuseSuspended(call, session.roomId)
  // Who may come in is decided at the room's door, and by nobody else.
  if (!call.ears.heard().includes(session.roomId)) throw new Refusal('not-found')
  // Whoever answers has taken part, however short she was there (field 2a, Besök).
  const { id: memberId, ageBand = null } = call.actor
  const { municipalityId, roomId } = session
  countPresence(call, { municipalityId, roomId, memberId, ageBand })
  return session
}

function live(session: SessionRecord): LiveSession {
  const { roomId, state } = session
  if (state !== 'live' || roomId === null) throw new Refusal('room-closed')
  return { ...session, roomId }
}
