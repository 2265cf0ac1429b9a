import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asMessageId } from '@lyktan/shared/ids.ts'

import type { Call } from '../call.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { Refusal } from '../refusal.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { isPlaced } from './message.view.ts'
import { ownMessage } from './own-message.ts'
import { worryAboutAuthor } from './worry-about-author.ts'

/**
 * Its author takes a message back, whenever she wants to, also while she has a break or the room is closed. What was shown leaves an empty
 * place; what waited leaves the queue and nothing else. Withdrawing again changes nothing.
 * @throws Refusal 'not-found', 'forbidden', 'stale' when a leader has taken it away first
 */
export async function withdrawMessage(
  call: Call,
  { messageId }: Input<'message:withdraw'>,
): Promise<Answers['message:withdraw']> {
  const record = await ownMessage(call, messageId)
  if (record.state === 'withdrawn') return {}
  const isDone =
    isPlaced(record) && record.state !== 'removed'
      ? await withdrawShown(call, record)
      : await withdrawUnseen(call, record)
  if (!isDone) throw new Refusal('stale')
  return {}
}

async function withdrawShown(call: Call, record: MessageRecord): Promise<boolean> {
  const changed = await call.live.log.change(call, {
    roomId: record.roomId,
    messageId: record._id,
    when: { state: record.state },
    update: { $set: { state: 'withdrawn' }, $unset: { pendingEdit: '', isOwn: '', toQueue: '' } },
  })
  const target = asMessageId(record._id)
  if (changed !== null && record.pendingEdit?.state === 'held')
    await takeFromQueue(call, { kind: 'edit', target, why: 'withdrawn' })
  // Shown, and then hidden until somebody had read it again.
  if (changed !== null && record.state === 'held')
    await takeFromQueue(call, { kind: 'message', target, why: 'withdrawn' })
  return changed !== null
}

/** Of what nobody was shown nothing is kept but that the id was used. */
async function withdrawUnseen(call: Call, record: MessageRecord): Promise<boolean> {
  const unseen = { _id: record._id, state: record.state, seq: { $exists: false } }
  if (record.state === 'removed') return false
  const { modifiedCount } = await messages().updateOne(unseen, {
    $set: { state: 'withdrawn', text: '' },
    $unset: { hold: '', earlier: '', decision: '', toQueue: '', mentions: '', replyTo: '' },
  })
  if (modifiedCount === 0) return false
  // Her words are hers to take back; that she may need help is not unheard by that.
  if (record.hold?.help) await worryAboutAuthor(call, record)
  await takeFromQueue(call, { kind: 'message', target: asMessageId(record._id), why: 'withdrawn' })
  return true
}
