import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asMessageId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { SendAnswer } from '@lyktan/shared/messages.ts'

import type { SocketCall } from '../call.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { Refusal } from '../refusal.ts'
import { countMessage } from '../statistics/count.ts'
import { passUnlessHelp } from './cry-for-help.ts'
import { holdOf } from './hold-of.ts'
import { judge } from './judge.ts'
import type { Judged } from './judge.ts'
import { mentionsIn } from './mentions.ts'
import { messages } from './message.model.ts'
import type { MessageRecord, PendingEdit } from './message.model.ts'
import { viewOwnMessage } from './message.view.ts'
import { ownMessage } from './own-message.ts'
import { queueHeld } from './queue-held.ts'
import { rewriteHeld } from './rewrite-held.ts'
import { screenFor, sendingFacts } from './sending-facts.ts'
import { tellStaff } from './tell-staff.ts'

/**
 * Its author changes what she wrote; the new text is read as a new one would be. One that must wait leaves the shown text as it is.
 * What is not shown yet is written anew and read anew.
 * @throws Refusal of the gate, 'too-fast', 'not-found', 'forbidden' after ten minutes, 'stale' for what is gone or just changed
 */
export async function editMessage(
  call: SocketCall,
  { messageId, text }: Input<'message:edit'>,
): Promise<Answers['message:edit']> {
  const record = await ownMessage(call, messageId)
  const facts = await sendingFacts(call, record.roomId)
  passUnlessHelp(call, facts, text)
  if (record.state === 'removed' || record.state === 'withdrawn') throw new Refusal('stale')
  const screened = screenFor(facts, text)
  const isPast = record.state === 'posted' && isTooLate(record, call.now)
  if (isPast && !screened.help) throw new Refusal('forbidden')

  const mentions = text.includes('@') ? await mentionsIn(call, facts.room, text) : []
  const said = { record: { ...record, mentions }, text, sentAt: call.now }
  const verdict = await judge(call, said, screened)
  const edit = { text, verdict, mentions }
  if (record.state !== 'posted') return rewriteHeld(call, record, edit)
  return verdict.outcome === 'hold' ? holdEdit(call, record, edit) : showEdit(call, record, edit)
}

/** A new text with what was made of it. */
export interface Edit {
  readonly text: string
  readonly verdict: Judged
  readonly mentions: string[]
}

/** Ten minutes after it was shown, unless a leader has asked for the change. */
function isTooLate({ postedAt, sentAt, pendingEdit }: MessageRecord, now: Date): boolean {
  if (pendingEdit?.state === 'returned') return false
  return now.getTime() - (postedAt ?? sentAt).getTime() > limits.editMinutes * 60_000
}

async function showEdit(call: SocketCall, record: MessageRecord, edit: Edit): Promise<SendAnswer> {
  const { text, mentions } = edit
  const changed = await call.live.log.change(call, {
    roomId: record.roomId,
    messageId: record._id,
    when: { state: 'posted', text: record.text },
    update: {
      $set: { text, mentions, editedAt: call.now },
      $push: { earlier: { text: record.text, until: call.now } },
      $unset: { pendingEdit: '', isOwn: '', toQueue: '' },
    },
  })
  if (changed === null) throw new Refusal('stale')
  await takeEarlierEdit(call, record)
  tellStaff(call, { ...changed.record, sentAt: call.now }, edit.verdict)
  return { outcome: 'posted', message: changed.view }
}

async function holdEdit(call: SocketCall, record: MessageRecord, edit: Edit): Promise<SendAnswer> {
  const pendingEdit: PendingEdit = {
    ...holdOf(edit.verdict),
    text: edit.text,
    sentAt: call.now,
    state: 'held',
    decision: null,
  }
  const held = await messages().findOneAndUpdate(
    { _id: record._id, state: 'posted' },
    { $set: { pendingEdit, isOwn: true, toQueue: true } },
    { returnDocument: 'after' },
  )
  if (held === null) throw new Refusal('stale')
  await takeEarlierEdit(call, record)
  const { municipalityId, roomId, ageBand } = record
  countMessage(call, { municipalityId, roomId, ageBand, measure: 'held' })
  await queueHeld(call, held, edit.verdict.earlier)
  return { outcome: 'held', held: viewOwnMessage(held) }
}

async function takeEarlierEdit(call: SocketCall, { _id, pendingEdit }: MessageRecord): Promise<void> {
  if (pendingEdit?.state !== 'held') return
  await takeFromQueue(call, { kind: 'edit', target: asMessageId(_id), why: 'rewritten' })
}
