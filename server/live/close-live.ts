import type { SessionId } from '@lyktan/shared/ids.ts'
import { emptyLive } from '@lyktan/moderation/live/live-state.ts'

import type { Circumstances } from '../call.ts'
import { QuestionAsker } from './asker.model.ts'
import { LiveSession } from './live.model.ts'
import { LiveMood } from './mood.model.ts'

/**
 * The session is over: who asked, who voted, who had a hand up and how anybody felt is gone at once. What was asked stays, without anybody, so
 * long as the retention plan says. Doing it twice changes nothing.
 */
export async function closeLive(call: Circumstances, sessionId: SessionId): Promise<void> {
  await LiveSession.updateOne(
    { _id: sessionId, closedAt: null },
    { $set: { ...emptyLive, closedAt: call.now }, $inc: { rev: 1 } },
  )
  await forgetPeople(sessionId)
}

/** Asked in the moment when the session ended, somebody may be noted after that: the weeding looks once more. */
export async function forgetPeople(sessionId: SessionId): Promise<void> {
  await QuestionAsker.deleteMany({ sessionId })
  await LiveMood.deleteMany({ sessionId })
}
