import { asMessageId } from '@lyktan/shared/ids.ts'
import type { OwnMessageView } from '@lyktan/shared/messages.ts'

import type { Call } from '../call.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { Refusal } from '../refusal.ts'
import { decidedMessage, decisionRecord, editDecidedOn, sayDecided } from './decided.ts'
import type { Decision } from './decided.ts'
import { messages } from './message.model.ts'
import type { DecisionRecord, MessageRecord } from './message.model.ts'

/**
 * A person takes away what waited, or what is shown: of that only its empty place is left in the log. Of an edit that waited only the edit
 * goes. The author keeps it, with rule and words; the staff keep it until it is weeded (R-1.18: only a person removes).
 * @throws Refusal 'not-found', 'stale' when it is gone already
 */
export async function removeMessage(call: Call, decision: Decision): Promise<OwnMessageView> {
  const record = await decidedMessage(call, decision.messageId)
  const decided = decisionRecord(call, 'removed', decision.decision)
  const text = decision.readText ?? record.text
  const removed =
    editDecidedOn(record, decision) !== null
      ? await removeEdit(call, record, decided)
      : record.state === 'held'
        ? await removeHeld(call, { ...record, text }, decided)
        : await removeShown(call, record, decided)
  if (removed === null) throw new Refusal('stale')
  return sayDecided(call, removed)
}

async function removeEdit(
  call: Call,
  { _id, pendingEdit }: MessageRecord,
  decision: DecisionRecord,
): Promise<MessageRecord | null> {
  return messages().findOneAndUpdate(
    { _id, 'pendingEdit.state': 'held', 'pendingEdit.text': pendingEdit?.text ?? '' },
    {
      $set: {
        'pendingEdit.state': 'removed',
        'pendingEdit.decision': decision,
        removedAt: call.now,
      },
      $unset: { toQueue: '' },
    },
    { returnDocument: 'after' },
  )
}

async function removeHeld(
  call: Call,
  { _id, text }: MessageRecord,
  decision: DecisionRecord,
): Promise<MessageRecord | null> {
  return messages().findOneAndUpdate(
    { _id, state: 'held', text },
    { $set: { state: 'removed', decision, removedAt: call.now }, $unset: { toQueue: '' } },
    { returnDocument: 'after' },
  )
}

async function removeShown(
  call: Call,
  { _id, roomId }: MessageRecord,
  decision: DecisionRecord,
): Promise<MessageRecord | null> {
  const changed = await call.live.log.change(call, {
    roomId,
    messageId: _id,
    when: { state: 'posted' },
    update: {
      $set: { state: 'removed', decision, isOwn: true, removedAt: call.now },
      $unset: { pendingEdit: '', toQueue: '' },
    },
  })
  if (changed === null) return null
  // An edit that waited has nothing left to change.
  await takeFromQueue(call, { kind: 'edit', target: asMessageId(_id), why: 'removed' })
  return changed.record
}
