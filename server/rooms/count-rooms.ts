import type { Circumstances } from '../call.ts'
import { countOpenSeconds, countPresence } from '../statistics/count.ts'
import { Room } from './room.model.ts'

/** How often the open rooms are counted, seconds. */
export const countEverySeconds = 30
/** So long in a room is a visit, without a word written (field 2a, Besök), ms. */
const visitMilliseconds = 5 * 60_000

/** Counts how long rooms are open, staffed by somebody: one process for all. */
export async function countOpenRooms(call: Circumstances): Promise<void> {
  const rooms = await Room.find().select({ municipalityId: 1, mode: 1 }).sort({ _id: 1 }).lean()
  for (const { _id, municipalityId, mode } of rooms) {
    if (mode !== 'open' && mode !== 'slow') continue
    countOpenSeconds(call, { municipalityId, roomId: _id, seconds: countEverySeconds })
  }
}

/** Counts as visitors those who have been in a room through this process for five minutes. */
export async function countVisits(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - visitMilliseconds)
  for (const { roomId, person, ageBand } of call.live.presence.hereSince(before)) {
    const room = await call.live.rooms.find(roomId)
    const isBegun = room?.session == null || room.session.phase === 'live'
    if (room === null || room.mode === 'closed' || !isBegun) continue
    const { municipalityId } = room
    countPresence(call, { municipalityId, roomId, memberId: person.id, ageBand })
  }
}
