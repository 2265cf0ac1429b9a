import type { RoomId } from '@lyktan/shared/ids.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { newRoom } from './create-room.ts'
import { roomFacts } from './room-book.ts'
import { Room } from './room.model.ts'
import type { RoomRecord, SessionInRoom } from './room.model.ts'
import { sayRoom } from './say-room.ts'

/**
 * Makes the rooms of a session's groups, like its own room in everything: its age bands, its reading, its sensitivity. They rest until the adults
 * that the policy asks for have them before their eyes.
 */
export async function makeGroupRooms(
  call: Circumstances,
  ofSession: RoomId,
  names: readonly string[],
): Promise<readonly RoomId[]> {
  const main = await Room.findById(ofSession).lean<RoomRecord | null>()
  if (main === null || main.session === null) return []
  const { municipalityId, icon, tone, ageBands, reading, sensitive, language } = main
  const settings = { icon, tone, ageBands, reading, sensitive, language, slowSeconds: main.slowSeconds }
  const session: SessionInRoom = { ...main.session, isGroup: true }
  const rooms = names.map((name): RoomRecord => ({
    ...newRoom(call, municipalityId, { ...settings, hours: [], name, description: main.name }),
    mode: 'resting',
    reason: 'group-unseen',
    session,
  }))
  await Room.insertMany(rooms)
  return rooms.map(({ _id }) => asRoomId(_id))
}

/** Everybody is gathered: the groups' rooms are closed, and their messages go as those of every closed room do. */
export async function closeGroupRooms(call: Circumstances, roomIds: readonly string[]): Promise<void> {
  for (const _id of roomIds) {
    const closed = await Room.findOneAndUpdate(
      { _id, mode: trusted({ $ne: 'closed' }) },
      {
        $set: {
          mode: 'closed',
          reason: 'session-over',
          since: call.now,
          adults: [],
          'session.phase': 'over',
        },
        $push: { closings: call.now },
        $inc: { version: 1 },
      },
      { returnDocument: 'after' },
    ).lean<RoomRecord | null>()
    if (closed !== null) sayRoom(call, roomFacts(closed))
  }
}

/** So long a division may be on its way to be stored, milliseconds. */
const onItsWayMs = 60_000

/** Groups that no division knows: a process died while it divided. Nobody could come into them; they are closed like the others. */
export async function closeLostGroupRooms(call: Circumstances, known: readonly string[]): Promise<void> {
  const groups = await Room.find({
    'session.phase': 'live',
    'session.isGroup': true,
    since: trusted({ $lte: new Date(call.now.getTime() - onItsWayMs) }),
  })
    .select({ _id: 1 })
    .lean<Pick<RoomRecord, '_id'>[]>()
  const lost = groups.map(({ _id }) => _id).filter((id) => !known.includes(id))
  await closeGroupRooms(call, lost)
}
