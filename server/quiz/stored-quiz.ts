import type { QuizId, SessionId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Act } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Quiz } from './quiz.model.ts'
import type { QuizRecord } from './quiz.model.ts'

/**
 * A quiz as it is stored, for somebody whose role it is to do this with one; whether she may know of this one is the session's to say.
 * @throws Refusal 'forbidden', 'not-found'
 */
export async function storedQuiz({ actor }: Call, act: Act, id: QuizId): Promise<QuizRecord> {
  if (!may(actor, act)) throw new Refusal('forbidden')
  const quiz = await Quiz.findById(id).lean<QuizRecord | null>()
  if (quiz === null) throw new Refusal('not-found')
  return quiz
}

/** The quiz that a session has now: the one that was made last. */
export async function quizOf(sessionId: SessionId): Promise<QuizRecord | null> {
  return Quiz.findOne({ sessionId }).sort({ madeAt: -1, _id: -1 }).lean<QuizRecord | null>()
}
