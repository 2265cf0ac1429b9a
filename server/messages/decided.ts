import type { MemberId, MessageId } from '@lyktan/shared/ids.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import type { OwnMessageView } from '@lyktan/shared/messages.ts'

import type { Call, Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { messages } from './message.model.ts'
import type { DecisionRecord, MessageRecord, PendingEdit } from './message.model.ts'
import { viewOwnMessage } from './message.view.ts'

/** What a person has decided about a message, in words to its author. `by` is the name that she is told. */
export interface Decision {
  readonly messageId: MessageId
  /** The text that was read. Anything else that has come in its place meanwhile is not decided about, so nothing is shown unread. */
  readonly readText?: string
  readonly decision: { readonly by: string; readonly rule: number | null; readonly words: string | null }
}

/** The message that is decided about, of the actor's own municipality. @throws Refusal 'not-found' */
export async function decidedMessage(call: Call, messageId: MessageId): Promise<MessageRecord> {
  const { municipalityId } = call.actor
  const record = await messages().findOne({ _id: messageId, municipalityId })
  if (record === null) throw new Refusal('not-found')
  return record
}

/** The edit that was read, while it waits; null when the decision is about the message itself. */
export function editDecidedOn({ pendingEdit }: MessageRecord, { readText }: Decision): PendingEdit | null {
  if (pendingEdit?.state !== 'held') return null
  return readText === undefined || readText === pendingEdit.text ? pendingEdit : null
}

export function decisionRecord(
  call: Circumstances,
  outcome: DecisionRecord['outcome'],
  { by, rule, words }: Decision['decision'],
): DecisionRecord {
  return { outcome, decidedAt: call.now, by, rule, words }
}

/** Tells the author, and nobody else, how it went. */
export function sayDecided(call: Circumstances, record: MessageRecord): OwnMessageView {
  const own = viewOwnMessage(record)
  const authorId: MemberId = asMemberId(record.authorId)
  call.say.toMember(authorId, 'hold:decided', { roomId: own.roomId, own })
  return own
}
