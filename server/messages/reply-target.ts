import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'

/** What a reply keeps of the message it answers, which must be shown in the same room; null when it is not. */
export async function replyTarget(
  roomId: string,
  messageId: string,
): Promise<NonNullable<MessageRecord['replyTo']> | null> {
  const target = await messages().findOne({ _id: messageId, roomId, state: 'posted' })
  if (target?.seq === undefined) return null
  return { id: target._id, seq: target.seq, nickname: target.author.nickname }
}
