import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'
import type { RoomId, SessionId } from '@lyktan/shared/ids.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { newRoom } from './create-room.ts'
import { roomFacts } from './room-book.ts'
import { Room } from './room.model.ts'
import type { RoomRecord, SessionInRoom } from './room.model.ts'
import { sayRoom } from './say-room.ts'
import { staffRooms } from './staff-rooms.ts'

/** What a session tells its own room. */
export interface SessionRoom {
  readonly municipalityId: string
  readonly name: string
  readonly ageBands: readonly AgeBand[]
  readonly language: Language
  readonly sensitive: boolean
  readonly session: SessionInRoom
}

/** The id of a session's own room: found without asking, and made once only. */
export const roomOfSession = (id: SessionId): RoomId => asRoomId(id)

/** So often another process may be faster before a room is as the session says; the next look finds what is left. */
const triesMax = 10

/**
 * Gives a session's own room the session's present state: makes it when it is not there yet, opens, rests or closes it by the adults who
 * are there, and tells those who are in it. Doing it twice changes nothing, so whoever finds it wrong puts it right.
 */
export async function settleSessionRoom(call: Circumstances, wish: SessionRoom): Promise<void> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const room = await Room.findById(roomOfSession(wish.session.id)).lean<RoomRecord | null>()
    if (room !== null && isSettled(room, wish)) return
    const settled = room === null ? await makeRoom(call, wish) : await writeRoom(call, room, wish)
    if (settled === null) continue
    sayRoom(call, roomFacts(settled))
    return staffRooms(call, wish.municipalityId)
  }
}

/** One write, so that a room never stands open for a session that is over or without hosts, not even where the process dies. */
async function writeRoom(
  call: Circumstances,
  room: RoomRecord,
  wish: SessionRoom,
): Promise<RoomRecord | null> {
  const { phase, areHostsGone } = wish.session
  const isOver = phase === 'over' && room.mode !== 'closed'
  const over = { mode: 'closed', reason: 'session-over', adults: [], rungAt: null, shortSince: null } as const
  const resting = { mode: 'resting', reason: 'hosts-gone', rungAt: null, shortSince: null } as const
  const rests = phase === 'live' && areHostsGone
  const standing = {
    ...(isOver && over),
    ...(rests && resting),
    ...((isOver || rests) && { since: call.now }),
  }
  return Room.findOneAndUpdate(
    { _id: room._id, version: room.version },
    {
      $set: { ...wish, ageBands: [...wish.ageBands], ...standing },
      $inc: { version: 1 },
      ...(isOver && { $push: { closings: call.now } }),
    },
    { returnDocument: 'after' },
  ).lean<RoomRecord | null>()
}

async function makeRoom(call: Circumstances, wish: SessionRoom): Promise<RoomRecord | null> {
  const { name, ageBands, language, sensitive, session, municipalityId } = wish
  const municipality = await call.live.municipalities.find(municipalityId)
  // with the youngest everything is read before it shows.
  const reading = ageBands.includes('13-15') ? 'all' : (municipality?.settings.strictness ?? 'newcomers')
  const looks = { description: name, icon: 'star', tone: 'sun', slowSeconds: 0, reading } as const
  const settings = { ...looks, hours: [], name, ageBands: [...ageBands], language, sensitive }
  const made = { ...newRoom(call, municipalityId, settings), _id: roomOfSession(session.id), session }
  const record: RoomRecord = { ...made, mode: 'resting', reason: 'session-lobby' }
  try {
    await Room.create(record)
    return record
  } catch (error) {
    // Another process has just made it.
    if (isDuplicate(error)) return null
    throw error
  }
}

function isSettled(room: RoomRecord, wish: SessionRoom): boolean {
  const { name, ageBands, language, sensitive, session } = wish
  const there = [room.name, room.ageBands, room.language, room.sensitive]
  const same = JSON.stringify(there) === JSON.stringify([name, ageBands, language, sensitive])
  const { session: known } = room
  return same && known?.phase === session.phase && known.areHostsGone === session.areHostsGone
}

/** The sessions whose own rooms are in use, so that one that was left open by a crash is found. */
export async function sessionsWithRooms(): Promise<readonly SessionId[]> {
  const inUse = trusted({ $in: ['lobby', 'live'] as const })
  const rooms = await Room.find({ 'session.phase': inUse })
    .select({ session: 1 })
    .sort({ _id: 1 })
    .lean<RoomRecord[]>()
  return rooms.flatMap(({ session }) => (session === null ? [] : [session.id]))
}

/** Nothing is kept of a session's conversation any longer, and nobody comes in again: its room goes. */
export async function dropSessionRoom(call: Circumstances, id: RoomId): Promise<void> {
  await Room.deleteOne({ _id: id, 'session.phase': 'over' })
  call.say.toProcesses('room:changed', { roomId: id })
}
