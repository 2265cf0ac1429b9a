import type { SendAnswer } from '@lyktan/shared/messages.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { countMessage } from '../statistics/count.ts'
import { holdOf } from './hold-of.ts'
import type { Judged } from './judge.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { viewOwnMessage } from './message.view.ts'
import { queueHeld } from './queue-held.ts'
import { answerStored } from './stored-before.ts'

/** Stores a message that waits for a person: durable, without a place in the log, and in the queue. A repeat answers with the stored one. */
export async function holdMessage(
  call: Circumstances,
  sent: MessageRecord,
  verdict: Judged,
): Promise<SendAnswer> {
  const { postedAt: _never, ...unplaced } = sent
  const record: MessageRecord = {
    ...unplaced,
    state: 'held',
    hold: holdOf(verdict),
    isOwn: true,
    toQueue: true,
  }
  try {
    await messages().insertOne(record)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const { authorId, roomId, clientId } = record
    const stored = await messages().findOne({ authorId, roomId, clientId })
    if (stored === null) throw error
    return answerStored(stored, record.text)
  }
  const { municipalityId, roomId, ageBand } = record
  countMessage(call, { municipalityId, roomId, ageBand, measure: 'held' })
  await queueHeld(call, record, verdict.earlier)
  return { outcome: 'held', held: viewOwnMessage(record) }
}
