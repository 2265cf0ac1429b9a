import type { OwnMessageView } from '@lyktan/shared/messages.ts'

import { messages } from './message.model.ts'
import { viewOwnMessage } from './message.view.ts'

const shownMost = 50

/** What a member wrote in a room that is not in its log: waiting, given back, taken away, closed unread; oldest first. */
export async function ownInRoom(roomId: string, authorId: string): Promise<OwnMessageView[]> {
  const records = await messages()
    .find({ roomId, authorId, isOwn: true })
    .sort({ sentAt: -1, _id: -1 })
    .limit(shownMost)
    .toArray()
  return records
    .filter(({ state }) => state !== 'withdrawn')
    .toReversed()
    .map(viewOwnMessage)
}
