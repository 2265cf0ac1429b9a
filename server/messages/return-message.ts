import type { OwnMessageView } from '@lyktan/shared/messages.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { decidedMessage, decisionRecord, editDecidedOn, sayDecided } from './decided.ts'
import type { Decision } from './decided.ts'
import { messages } from './message.model.ts'

/**
 * A person asks the author for a change: what waited is hers again, with the words, and nobody else sees it.
 * @throws Refusal 'not-found', 'stale' when it waits no more
 */
export async function returnMessage(call: Call, decision: Decision): Promise<OwnMessageView> {
  const { messageId } = decision
  const record = await decidedMessage(call, messageId)
  const decided = decisionRecord(call, 'returned', decision.decision)
  const edit = editDecidedOn(record, decision)
  const written = await messages().findOneAndUpdate(
    edit
      ? { _id: messageId, 'pendingEdit.state': 'held', 'pendingEdit.text': edit.text }
      : { _id: messageId, state: 'held', text: decision.readText ?? record.text },
    {
      $set: edit
        ? { 'pendingEdit.state': 'returned', 'pendingEdit.decision': decided }
        : { state: 'returned', decision: decided },
      $unset: { toQueue: '' },
    },
    { returnDocument: 'after' },
  )
  if (written === null) throw new Refusal('stale')
  return sayDecided(call, written)
}
