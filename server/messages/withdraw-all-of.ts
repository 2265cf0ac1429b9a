import { asMemberId, asMessageId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { forgetAround, forgetAuthor } from '../queue/forget-author.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { isPlaced } from './message.view.ts'

/**
 * A member asks to be forgotten: what she wrote leaves every room at once, with her name and all earlier texts; what waited leaves the
 * queue. Empty places stay, since a hole would mean a fault. What a leader has removed is kept with its reasons until it is weeded,
 * without her name.
 */
export async function withdrawAllOf(call: Circumstances, memberId: string): Promise<void> {
  const records = await messages()
    .find({ authorId: memberId, state: { $ne: 'removed' } })
    .sort({ _id: 1 })
    .toArray()
  for (const record of records) {
    if (isPlaced(record)) await emptyPlace(call, record)
    else await messages().deleteOne({ _id: record._id })
    const kind = record.pendingEdit ? 'edit' : 'message'
    await takeFromQueue(call, { kind, target: asMessageId(record._id), why: 'withdrawn' })
  }
  await forgetOwnName(call, memberId)
  await forgetName(call, memberId)
  const member = await call.live.members.find(memberId)
  if (member !== null) await forgetAround(member)
  await forgetAuthor(asMemberId(memberId))
}

/** A removed message keeps what the staff keep of it; on its empty place stands nobody's name. */
async function forgetOwnName(call: Circumstances, memberId: string): Promise<void> {
  const named = { state: 'removed', 'author.nickname': { $ne: '' } } as const
  const update = { $set: { 'author.nickname': '' } }
  const records = await messages()
    .find({ authorId: memberId, ...named })
    .sort({ _id: 1 })
    .toArray()
  for (const record of records) {
    const { _id, roomId } = record
    if (isPlaced(record)) await call.live.log.change(call, { roomId, messageId: _id, when: named, update })
    else await messages().updateOne({ _id, seq: { $exists: false } }, update)
  }
}

/** What others answered her keeps its place and its words, but not her name. */
async function forgetName(call: Circumstances, memberId: string): Promise<void> {
  const own = await messages()
    .find({ authorId: memberId, seq: { $gt: 0 } }, { projection: { roomId: 1 } })
    .toArray()
  for (const [roomId, said] of Map.groupBy(own, (record) => record.roomId)) {
    const ids = said.map(({ _id }) => _id)
    const answers = { roomId, 'replyTo.id': { $in: ids }, 'replyTo.nickname': { $ne: '' } }
    for (const answer of await messages().find(answers).toArray()) await forgetNameIn(call, answer)
  }
}

async function forgetNameIn(call: Circumstances, answer: MessageRecord): Promise<void> {
  const { _id, roomId } = answer
  const update = { $set: { 'replyTo.nickname': '' } }
  if (isPlaced(answer))
    await call.live.log.change(call, { roomId, messageId: _id, when: { replyTo: { $exists: true } }, update })
  else await messages().updateOne({ _id, seq: { $exists: false } }, update)
}

async function emptyPlace(call: Circumstances, { _id, roomId }: MessageRecord): Promise<void> {
  await call.live.log.change(call, {
    roomId,
    messageId: _id,
    when: { state: { $ne: 'removed' } },
    update: {
      $set: { state: 'withdrawn', text: '', 'author.nickname': '', reactions: {} },
      $unset: {
        pendingEdit: '',
        earlier: '',
        hold: '',
        mentions: '',
        replyTo: '',
        decision: '',
        isOwn: '',
        toQueue: '',
      },
    },
  })
}
