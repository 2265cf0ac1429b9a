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

/**
 * Gives a session's own room the session's present state: makes it when it is not there yet, opens, rests or closes it by the adults who
 * are there, and tells those who are in it. Doing it twice changes nothing, so whoever finds it wrong puts it right.
 */
export async function settleSessionRoom(call: Circumstances, wish: SessionRoom): Promise<void> {
  const { municipalityId, session } = wish
  const id = roomOfSession(session.id)
  const { ageBands, ...plain } = wish
  const settled = { ...plain, ageBands: [...ageBands] }
  const room = await Room.findById(id).lean<RoomRecord | null>()
  if (room === null) await makeRoom(call, settled)
  else if (!isSettled(room, wish)) {
    const closes = session.phase === 'over' ? { $push: { closings: call.now } } : {}
    await Room.updateOne(
      { _id: id, version: room.version },
      { $set: settled, $inc: { version: 1 }, ...closes },
    )
  }
  const written = await Room.findById(id).lean<RoomRecord | null>()
  if (written === null || written.version === room?.version) return
  sayRoom(call, roomFacts(written))
  await staffRooms(call, municipalityId)
  if (session.phase === 'over') await closeNow(call, id)
}

async function makeRoom(
  call: Circumstances,
  wish: Omit<SessionRoom, 'ageBands'> & { ageBands: AgeBand[] },
): Promise<void> {
  const municipality = await call.live.municipalities.find(wish.municipalityId)
  // with the youngest everything is read before it shows.
  const reading = wish.ageBands.includes('13-15') ? 'all' : (municipality?.settings.strictness ?? 'newcomers')
  const settings = {
    description: wish.name,
    icon: 'star',
    tone: 'sun',
    hours: [],
    slowSeconds: 0,
    reading,
  } as const
  const { name, ageBands, language, sensitive, session, municipalityId } = wish
  const shown = { ...settings, hours: [], name, ageBands, language, sensitive }
  const record = { ...newRoom(call, municipalityId, shown), _id: roomOfSession(session.id), session }
  try {
    await Room.create({ ...record, mode: 'resting', reason: 'session-lobby' })
  } catch (error) {
    // Another process has just made it.
    if (!isDuplicate(error)) throw error
  }
}

/** What is over is in use no more, and so is not staffed: it is closed here. */
async function closeNow(call: Circumstances, id: RoomId): Promise<void> {
  const closed = { mode: 'closed', reason: 'session-over', adults: [], since: call.now } as const
  const written = await Room.findOneAndUpdate(
    { _id: id, mode: trusted({ $ne: 'closed' }) },
    { $set: { ...closed, rungAt: null, shortSince: null }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<RoomRecord | null>()
  if (written !== null) sayRoom(call, roomFacts(written))
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
