import type { MessagePage } from '@lyktan/shared/messages.ts'

import { messages } from './message.model.ts'
import { isPlaced, viewMessage } from './message.view.ts'

/**
 * A page of a room's messages, oldest first: the newest before a place, or the newest of all. By index from the place itself, so that the
 * thousandth page costs what the first does. What lies under the room's floor is weeded, or kept only for the staff.
 */
export async function roomPage(
  room: { id: string; floorSeq: number },
  { beforeSeq, limit }: { beforeSeq?: number; limit: number },
): Promise<MessagePage> {
  const records = await messages()
    .find({
      roomId: room.id,
      seq: { $gt: room.floorSeq, ...(beforeSeq === undefined ? {} : { $lt: beforeSeq }) },
    })
    .project<MessageShown>(hidden)
    .sort({ seq: -1 })
    .limit(limit + 1)
    .toArray()
  const shown = records.slice(0, limit).toReversed().filter(isPlaced)
  return { messages: shown.map(viewMessage), more: records.length > limit }
}

/** What no reader of the room is shown is not read either. */
const hidden = { revs: 0, hold: 0, pendingEdit: 0, decision: 0, earlier: 0 }
type MessageShown = Parameters<typeof isPlaced>[0]
