import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { SocketCall } from '../call.ts'
import { refuseOtherGroup } from '../groups/division-of.ts'
import { ageBandOf, personView } from '../members/member-book.ts'
import { roomSnapshot } from '../messages/room-snapshot.ts'
import { Refusal } from '../refusal.ts'
import { refuseEntry } from '../sessions/refuse-entry.ts'
import { readElsewhereIn } from './read-elsewhere.ts'
import { refuseSuspended, roomFor } from './room-for.ts'

/**
 * Comes into a room, to read and, while it is open, to write. The page hears the room first and reads it second, so that nothing
 * said between is missed.
 * @throws Refusal 'forbidden', 'not-found', 'suspended', 'no-place'
 */
export async function enterRoom(
  call: SocketCall,
  { roomId }: Input<'room:enter'>,
): Promise<Answers['room:enter']> {
  const { actor, live, socketId, now } = call
  const room = await roomFor(call, 'enter-room', roomId)
  if (room.session !== null) await refuseEntry(call, room.session.id)
  if (room.session?.isGroup === true) await refuseOtherGroup(call, { sessionId: room.session.id, roomId })
  const member = await live.members.find(actor.id)
  if (member === null) throw new Refusal('unauthenticated')

  await call.ears.hear(roomId)
  await stayOut(call, roomId)
  const door = { roomId, memberId: actor.id, socketId }
  live.presence.enter(door, { person: personView(member), ageBand: ageBandOf(member, now) }, now)
  await readElsewhereIn(call, roomId)

  return { snapshot: await roomSnapshot(call, room) }
}

/** Who was suspended while she was coming in was not there yet to be taken out: she hears nothing either. */
async function stayOut(call: SocketCall, roomId: string): Promise<void> {
  try {
    await refuseSuspended(call, roomId)
  } catch (error) {
    await call.ears.deafen(roomId)
    throw error
  }
}
