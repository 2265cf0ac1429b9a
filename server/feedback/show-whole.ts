import { addTallies, noFeedback, shownTogether } from '@lyktan/moderation/sign-ups/feedback.ts'

import type { SessionRecord } from '../sessions/find-session.ts'
import { Feedback } from './feedback.model.ts'
import type { FeedbackRecord } from './feedback.model.ts'

/** So many would have to answer between our reading and our writing, time after time. */
const triesMax = 50

/** Brings the answers that wait into sight when they are enough to hide each other; otherwise they wait on. */
export async function showWhole({ _id, sensitive }: SessionRecord): Promise<void> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const kept = await Feedback.findById(_id).lean<FeedbackRecord | null>()
    if (kept === null || kept.pending.answered < shownTogether(sensitive)) return
    const { pending, shown, turns } = kept
    const moved = await Feedback.updateOne(
      { _id, turns, 'pending.answered': pending.answered },
      { $set: { pending: noFeedback, shown: addTallies(shown, pending) }, $inc: { turns: 1 } },
    )
    if (moved.modifiedCount === 1) return
  }
}
