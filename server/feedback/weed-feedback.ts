import { trusted } from 'mongoose'

import { noFeedback } from '@lyktan/moderation/sign-ups/feedback.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import type { Timer } from '../timers.ts'
import { Feedback, FeedbackMark } from './feedback.model.ts'
import type { FeedbackRecord } from './feedback.model.ts'

const atOnce = 500

/** What nobody may answer any more loses its marks, its key, and the answers that were too few to be shown; the shown counts stay. */
async function weedFeedback(call: Circumstances): Promise<void> {
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    const over = { municipalityId, closesAt: trusted({ $lte: call.now }), key: trusted({ $ne: null }) }
    const due = await Feedback.find(over).sort({ closesAt: 1, _id: 1 }).limit(atOnce).lean<FeedbackRecord[]>()
    await eachRecord({ call, timer: 'weed feedback' }, due, async ({ _id }) => {
      await FeedbackMark.deleteMany({ sessionId: _id })
      await Feedback.updateOne({ _id }, { $set: { key: null, pending: noFeedback } })
    })
  }
}

export const feedbackTimers: readonly Timer[] = [
  { name: 'weed feedback', everySeconds: 300, by: 'one process', run: weedFeedback },
]
