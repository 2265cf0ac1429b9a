import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'
import type { Act } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import type { MemberFacts } from '../members/member-book.ts'
import { hasSpokenIn } from '../messages/said-in-room.ts'
import { Refusal } from '../refusal.ts'
import { roomFor } from '../rooms/room-for.ts'

/**
 * Somebody whom the actor can have met in a room: on duty, seen there, or having said something. Anybody else is answered as nobody, so
 * that nobody can try out ids; in a sensitive room it is not told who is there, and so presence does not count.
 * @throws Refusal 'not-found', 'forbidden', 'suspended'
 */
export async function metInRoom(
  call: Call,
  act: Act,
  { memberId, roomId }: { readonly memberId: MemberId; readonly roomId: RoomId },
): Promise<MemberFacts> {
  const room = await roomFor(call, act, roomId)
  const met = await call.live.members.find(memberId)
  if (met === null || met.municipalityId !== call.actor.municipalityId) throw new Refusal('not-found')
  const isOnDuty = room.adults.some(({ id }) => id === memberId)
  const isSeen =
    !room.sensitive && call.live.presence.people(roomId).some(({ person }) => person.id === memberId)
  if (!isOnDuty && !isSeen && !(await hasSpokenIn(room, memberId))) throw new Refusal('not-found')
  return met
}
