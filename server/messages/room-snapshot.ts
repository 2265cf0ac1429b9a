import type { StandingView } from '@lyktan/shared/members.ts'
import type { RoomSnapshot } from '@lyktan/shared/rooms.ts'
import { isStaff } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { viewStanding } from '../members/member.view.ts'
import { Refusal } from '../refusal.ts'
import type { RoomFacts } from '../rooms/room-book.ts'
import { viewRoom } from '../rooms/room.view.ts'
import { ownInRoom } from './own-in-room.ts'
import { readRoomEnd } from './room-end.ts'
import { newestPage } from './newest-page.ts'
import { readingOf } from './sending-facts.ts'

/**
 * Everything that a page needs to show a room. `rev` is read before the messages: what is written between is in them already, and an
 * announcement that says it once more changes nothing.
 */
export async function roomSnapshot(call: Call, room: RoomFacts, knownRev?: number): Promise<RoomSnapshot> {
  const { live, actor } = call
  const rev = knownRev ?? (await lastRev(call, room))
  const [page, own, standing] = await Promise.all([
    newestPage(live.log, room, rev),
    ownInRoom(room.id, actor.id),
    standingIn(call, room),
  ])
  return {
    room: viewRoom(call, room),
    messages: page.messages,
    more: page.more,
    rev,
    own,
    people: room.sensitive ? [] : live.presence.people(room.id).map(({ person }) => person),
    standing,
  }
}

/** A process that knows itself alone knows the room's last number; beside others it must ask. */
async function lastRev(call: Call, room: RoomFacts): Promise<number> {
  const { at, others } = call.live.presence.pulse
  if (at !== null && others.length === 0) return call.live.log.lastRev(call, room.id)
  return (await readRoomEnd(room.id, { seq: room.floorSeq, rev: room.floorRev })).rev
}

async function standingIn(call: Call, room: RoomFacts): Promise<StandingView> {
  const { live, actor, now } = call
  const [member, municipality] = await Promise.all([
    live.members.find(actor.id),
    live.municipalities.find(room.municipalityId),
  ])
  if (member === null) throw new Refusal('unauthenticated')
  const writer = { roomId: room.id, memberId: actor.id }
  const standing = viewStanding(
    member,
    now,
    live.pace.writesAgainAt(writer, room.slowSecondsNow, now.getTime()),
  )
  const isReadFirst = readingOf(room, municipality) === 'all' && !isStaff(member.role)
  return isReadFirst ? { ...standing, readFirst: 'read-first' } : standing
}
