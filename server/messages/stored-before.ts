import type { Input } from '@lyktan/shared/commands.ts'
import type { SendAnswer } from '@lyktan/shared/messages.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { isPlaced, viewMessage, viewOwnMessage } from './message.view.ts'

/** What the actor has already sent to the room under this id. */
export async function storedBefore(
  call: Call,
  { roomId, clientId }: Pick<Input<'message:send'>, 'roomId' | 'clientId'>,
): Promise<MessageRecord | null> {
  return messages().findOne({ authorId: call.actor.id, roomId, clientId })
}

/** Answers a repeat as the message stands now. @throws Refusal 'conflict' when it was another text that was sent under the id */
export function answerStored(stored: MessageRecord, text: string): SendAnswer {
  const isWithdrawnUnseen = stored.state === 'withdrawn' && !isPlaced(stored)
  const sent = stored.earlier?.[0]?.text ?? stored.text
  if (isWithdrawnUnseen || sent !== text) throw new Refusal('conflict')
  if (isPlaced(stored)) return { outcome: 'posted', message: viewMessage(stored) }
  return { outcome: 'held', held: viewOwnMessage(stored) }
}
