import type { CaseOutcome } from '@lyktan/shared/review.ts'

import type { Call } from '../call.ts'
import { decisionRecord, sayDecided } from './decided.ts'
import { messages } from './message.model.ts'
import type { MessageRecord, PendingEdit } from './message.model.ts'
import { isPlaced } from './message.view.ts'
import type { PlacedMessage } from './message.view.ts'

/** A text of yesterday would confuse the room of today: its author may write it again. */
const shownLateMilliseconds = 24 * 3_600_000

/** The message of a decision that is taken back; `text` is what was decided about. */
export interface Restored {
  readonly messageId: string
  readonly text: string | null
  /** What the decision was; one that let something through or was about the person took nothing away. */
  readonly outcome: CaseOutcome
  /** waiting: to be decided anew. shown: where everybody in the room reads it. */
  readonly to: 'waiting' | 'shown'
}

/**
 * Undoes what a decision did to a message or to an edit of it: what was taken away or given back is as it was before, or
 * is shown. What had its place in the room gets it back. Again changes nothing more.
 * @returns false when there is nothing to bring back: it is weeded, withdrawn or written anew
 */
export async function restoreMessage(call: Call, restored: Restored): Promise<boolean> {
  const { municipalityId } = call.actor
  const record = await messages().findOne({ _id: restored.messageId, municipalityId })
  if (record === null || record.text === '') return false
  const { pendingEdit, state } = record
  if (restored.outcome !== 'removed' && restored.outcome !== 'returned') return state === 'posted'
  if (isUndone(pendingEdit, restored)) return await restoreEdit(call, { ...record, pendingEdit }, restored)
  // Held or shown: an earlier try came so far. Anything else is its author's doing, or another decision's.
  if (state !== restored.outcome) return state === 'posted' || state === 'held'
  if (state === 'removed' && isPlaced(record)) return await putBack(call, record)
  return restored.to === 'shown' ? await show(call, record) : await letWait(call, record)
}

function isUndone(edit: PendingEdit | undefined, { text, outcome }: Restored): edit is PendingEdit {
  return edit?.state === outcome && (text === null || edit.text === text)
}

/** The message still has its empty place in the log, unless everything around it has been weeded. */
async function putBack(call: Call, record: PlacedMessage): Promise<boolean> {
  const { _id, roomId, seq } = record
  const room = await call.live.rooms.find(roomId)
  if (room === null || seq <= room.floorSeq) {
    await messages().deleteOne({ _id, state: 'removed' })
    return false
  }
  const changed = await call.live.log.change(call, {
    roomId,
    messageId: _id,
    when: { state: 'removed' },
    update: { $set: { state: 'posted' }, $unset: { decision: '', isOwn: '', removedAt: '' } },
  })
  return await tellShown(call, record, changed !== null)
}

/** Its author's own row becomes the message that everybody sees. */
async function tellShown(call: Call, record: MessageRecord, isShown: boolean): Promise<boolean> {
  if (!isShown) return false
  const by = (await call.live.members.find(call.actor.id))?.nickname ?? ''
  const decision = decisionRecord(call, 'released', { by, rule: null, words: null })
  const { pendingEdit } = record
  const edit = pendingEdit && { pendingEdit: { ...pendingEdit, decision } }
  sayDecided(call, { ...record, decision, ...edit })
  return true
}

/** It was never shown: it takes the room's next place, unless the evening that it belonged to is long over. */
async function show(call: Call, record: MessageRecord): Promise<boolean> {
  const { _id, roomId, state, sentAt } = record
  if (call.now.getTime() - sentAt.getTime() > shownLateMilliseconds) {
    const unseen = { $set: { state: 'unseen' as const }, $unset: { decision: '', removedAt: '' } } as const
    await messages().updateOne({ _id, state }, unseen)
    return false
  }
  const changed = await call.live.log.change(call, {
    roomId,
    messageId: _id,
    takesPlace: true,
    when: { state },
    update: {
      $set: { state: 'posted', postedAt: call.now },
      $unset: { decision: '', isOwn: '', removedAt: '', toQueue: '' },
    },
  })
  return await tellShown(call, record, changed !== null)
}

async function letWait(call: Call, { _id, state }: MessageRecord): Promise<boolean> {
  const waiting = await messages().findOneAndUpdate(
    { _id, state },
    { $set: { state: 'held', isOwn: true }, $unset: { decision: '', removedAt: '' } },
    { returnDocument: 'after' },
  )
  if (waiting !== null) sayDecided(call, waiting)
  return waiting !== null
}

async function restoreEdit(
  call: Call,
  record: MessageRecord & { pendingEdit: PendingEdit },
  { to }: Restored,
): Promise<boolean> {
  const { _id, roomId, text, pendingEdit } = record
  const when = { state: 'posted' as const, 'pendingEdit.state': pendingEdit.state }
  // An edit that somebody only asked for says what is shown already: nothing of it is left to bring back.
  const isAsked = pendingEdit.text === text
  if (to === 'shown' || isAsked) {
    const shown = isAsked ? {} : { $push: { earlier: { text, until: call.now } } }
    const changed = await call.live.log.change(call, {
      roomId,
      messageId: _id,
      when,
      update: {
        $set: isAsked ? { text } : { text: pendingEdit.text, editedAt: call.now },
        ...shown,
        $unset: { pendingEdit: '', isOwn: '', removedAt: '' },
      },
    })
    return await tellShown(call, record, changed !== null)
  }
  const waiting = await messages().findOneAndUpdate(
    { _id, ...when },
    { $set: { 'pendingEdit.state': 'held', 'pendingEdit.decision': null, isOwn: true } },
    { returnDocument: 'after' },
  )
  if (waiting !== null) sayDecided(call, waiting)
  return waiting !== null
}
