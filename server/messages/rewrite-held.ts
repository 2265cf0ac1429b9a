import { asMessageId } from '@lyktan/shared/ids.ts'
import type { SendAnswer } from '@lyktan/shared/messages.ts'

import type { Circumstances } from '../call.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { Refusal } from '../refusal.ts'
import { countMessage } from '../statistics/count.ts'
import type { Edit } from './edit-message.ts'
import { holdOf } from './hold-of.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { viewOwnMessage } from './message.view.ts'
import { queueHeld } from './queue-held.ts'
import { tellStaff } from './tell-staff.ts'
import { worryAboutAuthor } from './worry-about-author.ts'

/**
 * A message that waits, was given back or was closed unread gets another text: shown at once when nothing is found in it any more, else in
 * the queue anew, once. @throws Refusal 'stale' when a person decided at the same moment
 */
export async function rewriteHeld(
  call: Circumstances,
  record: MessageRecord,
  edit: Edit,
): Promise<SendAnswer> {
  const answer =
    edit.verdict.outcome === 'hold' ? await holdAgain(call, record, edit) : await show(call, record, edit)
  if (answer === null) throw new Refusal('stale')
  if (record.state === 'held' && record.hold?.help && !edit.verdict.help) await worryAboutAuthor(call, record)
  return answer
}

const unchanged = ({ state, text }: MessageRecord) => ({ state, text, seq: { $exists: false } })

async function holdAgain(
  call: Circumstances,
  record: MessageRecord,
  { text, verdict, mentions }: Edit,
): Promise<SendAnswer | null> {
  const held = await messages().findOneAndUpdate(
    { _id: record._id, ...unchanged(record) },
    {
      $set: {
        text,
        mentions,
        state: 'held',
        sentAt: call.now,
        hold: holdOf(verdict),
        isOwn: true,
        toQueue: true,
      },
      $push: { earlier: { text: record.text, until: call.now } },
      $unset: { decision: '' },
    },
    { returnDocument: 'after' },
  )
  if (held === null) return null
  await takeOld(call, record)
  await queueHeld(call, held, verdict.earlier)
  return { outcome: 'held', held: viewOwnMessage(held) }
}

async function show(
  call: Circumstances,
  record: MessageRecord,
  { text, mentions, verdict }: Edit,
): Promise<SendAnswer | null> {
  const { roomId, municipalityId, ageBand } = record
  const changed = await call.live.log.change(call, {
    roomId,
    messageId: record._id,
    takesPlace: true,
    when: unchanged(record),
    update: {
      $set: { text, mentions, state: 'posted', postedAt: call.now },
      $push: { earlier: { text: record.text, until: call.now } },
      $unset: { decision: '', isOwn: '', toQueue: '' },
    },
  })
  if (changed === null) return null
  await takeOld(call, record)
  countMessage(call, { municipalityId, roomId, ageBand, measure: 'posted' })
  tellStaff(call, { ...changed.record, sentAt: call.now }, verdict)
  return { outcome: 'posted', message: changed.view }
}

async function takeOld(call: Circumstances, record: MessageRecord): Promise<void> {
  if (record.state !== 'held') return
  await takeFromQueue(call, { kind: 'message', target: asMessageId(record._id), why: 'rewritten' })
}
