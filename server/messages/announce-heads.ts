import { asRoomId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { readRoomEnd } from './room-end.ts'

/**
 * Tells each room with somebody in it how far its log goes, when this process has not said so itself: a process that died between storing
 * and saying, or an announcement lost on its way, is noticed within a turn. The page then asks for what it has missed.
 */
export async function announceHeads(call: Circumstances): Promise<void> {
  const { live, say } = call
  for (const roomId of live.presence.roomsHere()) {
    const room = await live.rooms.find(roomId)
    if (room === null) continue
    const { rev } = await readRoomEnd(roomId, { seq: room.floorSeq, rev: room.floorRev })
    if (rev <= (live.log.lastSaid(roomId) ?? 0)) continue
    say.toRoom(roomId, 'messages:changed', { roomId: asRoomId(roomId), from: rev, rev, messages: [] })
    live.log.said(roomId, rev)
  }
}
