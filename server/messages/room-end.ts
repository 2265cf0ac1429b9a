import { messages } from './message.model.ts'

/**
 * Reads a room's last numbers: of its newest message, of later changes to any message, or else of what has been weeded (`floor`).
 * By index only, whatever the room holds: the changes after the newest message's own are few.
 */
export async function readRoomEnd(
  roomId: string,
  floor: { seq: number; rev: number },
): Promise<{ seq: number; rev: number }> {
  const newest = await messages().findOne(
    { roomId, seq: { $gt: 0 } },
    { sort: { seq: -1 }, projection: { seq: 1, rev: 1 } },
  )
  const seq = Math.max(floor.seq, newest?.seq ?? 0)
  const known = Math.max(floor.rev, newest?.rev ?? 0)
  const later = await messages()
    // A range of `seq` here would lead the database through the whole room by the other index.
    .find({ roomId, revs: { $gt: known }, seq: { $exists: true } }, { projection: { rev: 1 } })
    .toArray()
  return { seq, rev: Math.max(known, ...later.map(({ rev }) => rev ?? 0)) }
}
