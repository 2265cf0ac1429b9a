import { Room } from './room.model.ts'

/** What has been weeded in a room: no number up to these is ever given again, nothing up to `seq` is shown. */
export interface RoomFloor {
  readonly seq: number
  readonly rev: number
}

export async function roomFloor(roomId: string): Promise<RoomFloor> {
  const room = await Room.findById(roomId).select({ floorSeq: 1, floorRev: 1 }).lean()
  return { seq: room?.floorSeq ?? 0, rev: room?.floorRev ?? 0 }
}

/** Raises a room's floor, before anything under it is weeded; it never sinks. */
export async function raiseFloor(roomId: string, floor: RoomFloor): Promise<void> {
  const raised = { $max: { floorSeq: floor.seq, floorRev: floor.rev }, $inc: { version: 1 } }
  await Room.updateOne({ _id: roomId }, raised)
}
