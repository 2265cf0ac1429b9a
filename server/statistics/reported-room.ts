import type { RoomFacts } from '../rooms/room-book.ts'

/** All sessions' own rooms are one row of the report, the sensitive ones another that is not shown: a row for each would be a row for few. */
export const sessionsRow = 'sessions'
export const sensitiveSessionsRow = 'sessions-sensitive'

/** Under which room something is counted. */
export function reportedRoom(roomId: string, room: RoomFacts | null): string {
  if (room === null || room.session === null) return roomId
  return room.sensitive ? sensitiveSessionsRow : sessionsRow
}
