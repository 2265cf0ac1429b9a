import type { Circumstances } from '../call.ts'
import type { Live } from '../live.ts'
import { viewRoom } from './room.view.ts'

/** How many this process last told of in each room. */
const told = new WeakMap<Live, Map<string, number>>()

/**
 * Tells those who look at the list how many are in each room, where that has changed; seldom, since everybody hears it.
 * Who is in the room hears of each coming and going within a second.
 */
export async function sayCounts(call: Circumstances): Promise<void> {
  const { presence, rooms } = call.live
  const before = told.get(call.live) ?? new Map<string, number>()
  const now = new Map(presence.roomsHere().map((roomId) => [roomId, presence.count(roomId)]))
  told.set(call.live, now)
  for (const roomId of new Set([...before.keys(), ...now.keys()])) {
    if (before.get(roomId) === now.get(roomId)) continue
    const room = await rooms.find(roomId)
    if (room === null || room.session !== null) continue
    const { municipalityId, ageBands } = room
    call.say.toBands({ municipalityId, ageBands }, 'room:changed', { room: viewRoom(call, room) })
  }
}
