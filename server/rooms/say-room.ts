import type { Circumstances } from '../call.ts'
import type { RoomFacts } from './room-book.ts'
import { viewRoom } from './room.view.ts'

/** A room has changed: the processes read it again, and everybody who may see it hears how it is. */
export function sayRoom(call: Circumstances, room: RoomFacts): void {
  const { id, municipalityId, ageBands } = room
  call.say.toProcesses('room:changed', { roomId: id })
  call.say.toBands({ municipalityId, ageBands }, 'room:changed', { room: viewRoom(call, room) })
}
