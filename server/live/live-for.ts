import { asRoomId } from '@lyktan/shared/ids.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { isLeader, may } from '@lyktan/shared/roles.ts'
import { emptyLive } from '@lyktan/moderation/live/live-state.ts'

import type { Call, SocketCall } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { passGate, sendingFacts } from '../messages/sending-facts.ts'
import { Refusal } from '../refusal.ts'
import { roomFor } from '../rooms/room-for.ts'
import { findSession } from '../sessions/find-session.ts'
import { refuseEntry } from '../sessions/refuse-entry.ts'
import { countPresence } from '../statistics/count.ts'
import { LiveSession } from './live.model.ts'
import type { LiveRecord } from './live.model.ts'

/** A session's own room has its id. */
export const roomOf = (sessionId: SessionId) => asRoomId(sessionId)

/**
 * What goes on in a session whose room the actor may enter; it begins to be there with the lobby.
 * @throws Refusal 'forbidden', 'suspended', 'not-found', 'off-shift', 'no-place' where one signs up first
 */
export async function liveFor(call: Call, sessionId: SessionId): Promise<LiveRecord> {
  const room = await roomFor(call, 'enter-room', roomOf(sessionId))
  await refuseEntry(call, sessionId)
  return (await findLive(sessionId)) ?? (await beginLive(sessionId, room.municipalityId))
}

/** The same for an adult who leads: every leader who is there on duty may, so that nothing stands still when a host is gone. */
export async function leadingFor(call: Call, sessionId: SessionId): Promise<LiveRecord> {
  if (!may(call.actor, 'lead-live')) throw new Refusal('forbidden')
  return mustBeOpen(await liveFor(call, sessionId))
}

/** The same for somebody who takes part, and may write in the room now. @throws Refusal also of the gate */
export async function partFor(call: SocketCall, sessionId: SessionId): Promise<LiveRecord> {
  if (!may(call.actor, 'take-part-live')) throw new Refusal('forbidden')
  const record = await liveFor(call, sessionId)
  passGate(await sendingFacts(call, roomOf(sessionId)), call.now)
  const open = mustBeOpen(record)
  // A hand or a vote is taking part, however short she was there (field 2a, Besök).
  const { id: memberId, municipalityId, ageBand = null } = call.actor
  countPresence(call, { municipalityId, roomId: roomOf(sessionId), memberId, ageBand })
  return open
}

/** @throws Refusal 'room-closed' */
export function mustBeOpen(record: LiveRecord): LiveRecord {
  if (record.closedAt !== null) throw new Refusal('room-closed')
  return record
}

export const findLive = async (sessionId: SessionId): Promise<LiveRecord | null> =>
  LiveSession.findById(sessionId).lean<LiveRecord | null>()

/** Hosts see what others do not. */
export const isHost = ({ actor }: Call): boolean => isLeader(actor.role)

async function beginLive(
  sessionId: SessionId,
  municipalityId: LiveRecord['municipalityId'],
): Promise<LiveRecord> {
  const session = await findSession(sessionId)
  if (session?.state !== 'lobby' && session?.state !== 'live') throw new Refusal('not-found')
  const begun = { ...emptyLive, _id: sessionId, municipalityId, rev: 1, questionsRev: 0, closedAt: null }
  try {
    await LiveSession.create(begun)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const stored = await findLive(sessionId)
  if (stored === null) throw new Refusal('not-found')
  return stored
}
