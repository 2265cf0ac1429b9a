import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { messages } from './message.model.ts'
import { queueHeld } from './queue-held.ts'

/** A held message is in the queue within moments; one that is not by now was left behind by a process that died, ms. */
const leftBehindMilliseconds = 10_000
const atOnceMax = 100

/** Puts held messages in the queue whose process died before it could: nothing that waits is forgotten. */
export async function requeue(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - leftBehindMilliseconds)
  const forgotten = await messages()
    .find({ toQueue: true, sentAt: { $lte: before } })
    .sort({ sentAt: 1, _id: 1 })
    .limit(atOnceMax)
    .toArray()
  await eachRecord({ call, timer: 'requeue' }, forgotten, (record) => queueHeld(call, record))
}
