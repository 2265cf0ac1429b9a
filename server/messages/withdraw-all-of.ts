import { asMemberId, asMessageId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { forgetAuthor } from '../queue/forget-author.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { isPlaced } from './message.view.ts'

/**
 * A member asks to be forgotten: what she wrote leaves every room at once, with her name and all earlier texts; what waited leaves the
 * queue. Empty places stay, since a hole would mean a fault. What a leader has removed is kept with its reasons until it is weeded.
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
  await forgetAuthor(asMemberId(memberId))
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
