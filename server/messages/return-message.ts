import type { OwnMessageView } from '@lyktan/shared/messages.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { decidedMessage, decisionRecord, sayDecided } from './decided.ts'
import type { Decision } from './decided.ts'
import { messages } from './message.model.ts'

/**
 * A person asks the author for a change: what waited is hers again, with the words, and nobody else sees it.
 * @throws Refusal 'not-found', 'stale' when it waits no more
 */
export async function returnMessage(call: Call, { messageId, decision }: Decision): Promise<OwnMessageView> {
  const record = await decidedMessage(call, messageId)
  const decided = decisionRecord(call, 'returned', decision)
  const isEdit = record.pendingEdit?.state === 'held'
  const written = await messages().findOneAndUpdate(
    isEdit
      ? { _id: messageId, 'pendingEdit.state': 'held', 'pendingEdit.text': record.pendingEdit?.text ?? '' }
      : { _id: messageId, state: 'held', text: record.text },
    {
      $set: isEdit
        ? { 'pendingEdit.state': 'returned', 'pendingEdit.decision': decided }
        : { state: 'returned', decision: decided },
      $unset: { toQueue: '' },
    },
    { returnDocument: 'after' },
  )
  if (written === null) throw new Refusal('stale')
  return sayDecided(call, written)
}
