import type { Circumstances } from '../call.ts'
import type { RoomFacts } from './room-book.ts'
import { viewRoom } from './room.view.ts'

/**
 * A room has changed: the processes read it again, and everybody who may see it hears how it is. Of a session's own room, which is in no
 * list, those who are in it.
 */
export function sayRoom(call: Circumstances, room: RoomFacts): void {
  const { id, municipalityId, ageBands } = room
  call.say.toProcesses('room:changed', { roomId: id })
  if (room.session !== null) return call.say.toRoom(id, 'room:changed', { room: viewRoom(call, room) })
  call.say.toBands({ municipalityId, ageBands }, 'room:changed', { room: viewRoom(call, room) })
}
