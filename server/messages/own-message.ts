import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { roomFor } from '../rooms/room-for.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { isPlaced } from './message.view.ts'

/**
 * A message that the actor wrote herself, and may change. One that she cannot see is answered as one that does not exist.
 * @throws Refusal 'not-found', 'forbidden' for what somebody else said in a room of hers
 */
export async function ownMessage(call: Call, messageId: string): Promise<MessageRecord> {
  const { actor } = call
  const record = await messages().findOne({ _id: messageId, municipalityId: actor.municipalityId })
  if (record === null) throw new Refusal('not-found')
  if (record.authorId !== actor.id) {
    await roomFor(call, 'enter-room', record.roomId)
    throw new Refusal(isPlaced(record) ? 'forbidden' : 'not-found')
  }
  if (!may(actor, 'change-own-message', { authorId: actor.id })) throw new Refusal('forbidden')
  return record
}
