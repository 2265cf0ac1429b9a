import { isStaff, may } from '@lyktan/shared/roles.ts'
import type { Act, Actor } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { limitsIn } from '../members/member-book.ts'
import { Refusal } from '../refusal.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'
import type { RoomFacts } from './room-book.ts'

/**
 * A room that the actor may know of. One of another municipality, or for other ages, is answered as one that does not exist.
 * @throws Refusal 'forbidden' when the act is nothing for this role, 'suspended', 'not-found', 'off-shift'
 */
export async function roomFor(call: Call, act: Act, roomId: string): Promise<RoomFacts> {
  if (!may(call.actor, act)) throw new Refusal('forbidden')
  const room = await call.live.rooms.find(roomId)
  await refuseSuspended(call, roomId)
  if (room === null || !isFor(call.actor, act, room)) throw new Refusal('not-found')
  if (onDuty.includes(act)) await refuseOffShift(call)
  return room
}

const onDuty: readonly Act[] = ['enter-room', 'write-in-room']

/**
 * Who reads a room is told to everybody in it: the adults on duty, and nobody who looks in from home. A manager answers for the place and
 * may always look. @throws Refusal 'off-shift'
 */
async function refuseOffShift({ actor }: Call): Promise<void> {
  if (actor.role === 'youth_worker' && !(await isCheckedIn(actor.id))) throw new Refusal('off-shift')
}

/**
 * Who is out for tonight or suspended comes into no room and reads nothing of any; who is so in one room, not of that one
 * (the house's security chapter, section 2). Without a room it asks for the whole place. @throws Refusal 'suspended'
 */
export async function refuseSuspended({ actor, live, now }: Call, roomId = ''): Promise<void> {
  const member = await live.members.find(actor.id)
  const until = member === null ? null : limitsIn(member, roomId).suspendedUntil
  if (until !== null && until > now) throw new Refusal('suspended', { until: until.toISOString() })
}

/**
 * A session's own room, and a group's, is read by who has come into it: its door decides who may. @throws Refusal 'not-found'
 */
export function refuseFromOutside({ actor, live }: Call, room: RoomFacts): void {
  if (room.session === null || isStaff(actor.role)) return
  if (!live.presence.isHere(room.id, actor.id)) throw new Refusal('not-found')
}

/** Whether an act in this room is for this actor. */
export function isFor(actor: Actor, act: Act, room: RoomFacts): boolean {
  return may(actor, act, { municipalityId: room.municipalityId, ageBands: room.ageBands })
}
