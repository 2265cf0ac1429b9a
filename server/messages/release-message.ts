import type { OwnMessageView } from '@lyktan/shared/messages.ts'

import type { Call } from '../call.ts'
import { noteShownMessage } from '../members/note-shown-message.ts'
import { Refusal } from '../refusal.ts'
import { countMessage } from '../statistics/count.ts'
import { decidedMessage, decisionRecord, editDecidedOn, sayDecided } from './decided.ts'
import type { Decision } from './decided.ts'
import type { DecisionRecord, MessageRecord, PendingEdit } from './message.model.ts'
import { isPlaced, viewOwnMessage } from './message.view.ts'

/**
 * A person has read what waited, and it is shown: the message in its place at the end of the log, or the edit in its message's place.
 * Of a message that is shown already nothing changes. @throws Refusal 'not-found', 'stale' when it waits no more
 */
export async function releaseMessage(call: Call, decision: Decision): Promise<OwnMessageView> {
  const record = await decidedMessage(call, decision.messageId)
  const decided = decisionRecord(call, 'released', decision.decision)
  const pendingEdit = editDecidedOn(record, decision)
  if (pendingEdit) return releaseEdit(call, record, { pendingEdit, decided })
  const wasRead = (decision.readText ?? record.text) === record.text
  if (record.state === 'held' && wasRead) return releaseHeld(call, record, decided)
  if (record.state === 'posted') return viewOwnMessage(record)
  throw new Refusal('stale')
}

async function releaseHeld(
  call: Call,
  record: MessageRecord,
  decision: DecisionRecord,
): Promise<OwnMessageView> {
  const { roomId, municipalityId, ageBand, authorId } = record
  // One that was shown and then hidden has its place, and was counted, long since.
  const isFirst = !isPlaced(record)
  const changed = await call.live.log.change(call, {
    roomId,
    messageId: record._id,
    takesPlace: isFirst,
    when: { state: 'held', text: record.text },
    update: {
      $set: { state: 'posted', decision, ...(isFirst && { postedAt: call.now }) },
      $unset: { isOwn: '', toQueue: '' },
    },
  })
  if (changed === null) throw new Refusal('stale')
  if (isFirst) {
    countMessage(call, { municipalityId, roomId, ageBand, measure: 'posted' })
    await noteShownMessage(call, authorId)
  }
  return sayDecided(call, { ...record, decision })
}

async function releaseEdit(
  call: Call,
  record: MessageRecord,
  { pendingEdit, decided }: { pendingEdit: PendingEdit; decided: DecisionRecord },
): Promise<OwnMessageView> {
  const changed = await call.live.log.change(call, {
    roomId: record.roomId,
    messageId: record._id,
    when: { state: 'posted', 'pendingEdit.state': 'held', 'pendingEdit.text': pendingEdit.text },
    update: {
      $set: { text: pendingEdit.text, editedAt: call.now },
      $push: { earlier: { text: record.text, until: call.now } },
      $unset: { pendingEdit: '', isOwn: '', toQueue: '' },
    },
  })
  if (changed === null) throw new Refusal('stale')
  return sayDecided(call, { ...record, pendingEdit: { ...pendingEdit, decision: decided } })
}
