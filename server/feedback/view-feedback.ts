import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { feedbackFaces, surveyAnswers } from '@lyktan/shared/sign-up-choices.ts'
import { itemOf, noFeedback } from '@lyktan/moderation/sign-ups/feedback.ts'

import type { Call } from '../call.ts'
import { sessionFor } from '../sessions/find-session.ts'
import { Feedback } from './feedback.model.ts'
import type { FeedbackRecord } from './feedback.model.ts'

/** What was said after a session, for the leaders: the counts that may be seen. @throws Refusal 'forbidden', 'not-found' */
export async function viewFeedback(
  call: Call,
  { sessionId }: Input<'feedback:view'>,
): Promise<Answers['feedback:view']> {
  await sessionFor(call, 'host-sessions', sessionId)
  const kept = await Feedback.findById(sessionId).lean<FeedbackRecord | null>()
  const { answered, faces, answers } = kept?.shown ?? noFeedback
  return {
    feedback: {
      item: itemOf(sessionId),
      answered: answered === 0 ? null : answered,
      faces: feedbackFaces.map((face, cell) => ({ face, count: faces[cell] ?? 0 })),
      answers: surveyAnswers.map((answer, cell) => ({ answer, count: answers[cell] ?? 0 })),
    },
  }
}
