import { asMemberId, asRoomId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import type { Comings } from './presence-book.ts'

/** Tells a room who came and who went, all devices and processes taken together; in a sensitive room only how many are there. */
export async function sayPresence(call: Circumstances, { roomId, came, went }: Comings): Promise<void> {
  const { presence, rooms } = call.live
  const room = await rooms.find(roomId)
  if (room === null) return
  const joined = came.filter(({ person }) => !presence.isElsewhere(roomId, person.id))
  const left = went.filter((id) => !presence.isElsewhere(roomId, id) && !presence.isHere(roomId, id))
  if (joined.length + left.length === 0) return
  call.say.toRoom(roomId, 'presence:changed', {
    roomId: asRoomId(roomId),
    count: presence.count(roomId),
    joined: room.sensitive ? [] : joined.map(({ person }) => person),
    left: room.sensitive ? [] : left.map(asMemberId),
  })
}
