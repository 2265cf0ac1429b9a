import type { OwnMessageView } from '@lyktan/shared/messages.ts'
import type { Filter, MatchKeysAndValues } from 'mongodb'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { decidedMessage, decisionRecord, editDecidedOn, sayDecided } from './decided.ts'
import type { Decision } from './decided.ts'
import { messages } from './message.model.ts'
import type { DecisionRecord, MessageRecord, PendingEdit } from './message.model.ts'

/**
 * A person asks the author for a change: what waited is hers again, with the words, and nobody else sees it. What is shown already stays
 * as it is until she has changed it, and she is asked with the words all the same.
 * @throws Refusal 'not-found', 'stale' when it waits no more, or says something else by now
 */
export async function returnMessage(call: Call, decision: Decision): Promise<OwnMessageView> {
  const { messageId } = decision
  const record = await decidedMessage(call, messageId)
  const decided = decisionRecord(call, 'returned', decision.decision)
  const edit = editDecidedOn(record, decision)
  const text = decision.readText ?? record.text
  const change = edit
    ? ofEdit(edit, decided)
    : record.state === 'posted'
      ? ofShown(text, decided)
      : ofHeld(text, decided)
  const { when, $set } = change
  const written = await messages().findOneAndUpdate(
    { _id: messageId, ...when },
    { $set, $unset: { toQueue: '' } },
    { returnDocument: 'after' },
  )
  if (written === null) throw new Refusal('stale')
  return sayDecided(call, written)
}

type Return = { readonly when: Filter<MessageRecord>; readonly $set: MatchKeysAndValues<MessageRecord> }

const ofEdit = ({ text }: PendingEdit, decided: DecisionRecord): Return => ({
  when: { 'pendingEdit.state': 'held', 'pendingEdit.text': text },
  $set: { 'pendingEdit.state': 'returned', 'pendingEdit.decision': decided },
})

const ofHeld = (text: string, decided: DecisionRecord): Return => ({
  when: { state: 'held', text },
  $set: { state: 'returned', decision: decided },
})

/** As an edit that is asked for: it stands before its author with the text that is shown. */
const ofShown = (text: string, decided: DecisionRecord): Return => ({
  when: { state: 'posted', text, 'pendingEdit.state': { $ne: 'held' } },
  $set: {
    isOwn: true,
    pendingEdit: {
      reasons: [],
      spans: [],
      findings: [],
      help: false,
      text,
      sentAt: decided.decidedAt,
      state: 'returned',
      decision: decided,
    },
  },
})
