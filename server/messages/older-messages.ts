import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { limits } from '@lyktan/shared/limits.ts'

import type { Call } from '../call.ts'
import { refuseFromOutside, roomFor } from '../rooms/room-for.ts'
import { roomPage } from './room-page.ts'

/** The page of history before a place, oldest first. @throws Refusal 'forbidden', 'not-found' */
export async function olderMessages(
  call: Call,
  { roomId, beforeSeq, limit = limits.pageMessages }: Input<'message:older'>,
): Promise<Answers['message:older']> {
  const room = await roomFor(call, 'enter-room', roomId)
  refuseFromOutside(call, room)
  return roomPage(room, { beforeSeq, limit })
}
