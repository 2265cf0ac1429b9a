import { asRoomId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { roomFacts } from './room-book.ts'
import { Room } from './room.model.ts'
import type { RoomRecord } from './room.model.ts'
import { sayRoom } from './say-room.ts'

/** A brake ends by the clock, whoever has forgotten it; this only tells everybody that it has. */
export async function endBrakes(call: Circumstances): Promise<void> {
  const over = await Room.find({ 'brake.until': trusted({ $lte: call.now }) })
    .sort({ _id: 1 })
    .lean<RoomRecord[]>()
  await eachRecord({ call, timer: 'end brakes' }, over, async ({ _id, version, municipalityId, brake }) => {
    const ended = await Room.findOneAndUpdate(
      { _id, version },
      { $set: { brake: null }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean<RoomRecord | null>()
    if (ended === null) return
    call.say.toProcesses('room:changed', { roomId: _id })
    sayRoom(call, roomFacts(ended))
    const until = (brake?.until ?? call.now).toISOString()
    const none = { roomId: asRoomId(_id), slow: false, readFirst: false, until }
    call.say.toLeaders(municipalityId, 'room:braked', { brake: none })
  })
}
