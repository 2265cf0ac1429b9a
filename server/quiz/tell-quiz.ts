import { asQuizId, asRoomId } from '@lyktan/shared/ids.ts'
import { isShown } from '@lyktan/moderation/quiz/steps.ts'

import type { Circumstances } from '../call.ts'
import { countAnswers } from '../polls/answers.ts'
import { createUnsaid } from '../polls/unsaid.ts'
import { Quiz } from './quiz.model.ts'
import type { QuizRecord } from './quiz.model.ts'
import { optionsAt, quizView } from './quiz.view.ts'

/** Questions that were answered here since they were last told. */
export const unsaidQuestions = createUnsaid()

/**
 * Twice a second: the leaders hear how many have answered the question that is asked. An answer that came so late that its question was already
 * shown is counted in for everybody.
 */
export async function tellQuiz(call: Circumstances): Promise<void> {
  for (const askedId of unsaidQuestions.take(call.live)) {
    const [id = '', place = ''] = askedId.split('.')
    const quiz = await Quiz.findById(id).lean<QuizRecord | null>()
    if (quiz !== null && quiz.at === Number(place)) await tell(call, quiz, askedId)
  }
}

async function tell(call: Circumstances, quiz: QuizRecord, askedId: string): Promise<void> {
  const { at, phase, municipalityId } = quiz
  const counted = await countAnswers(askedId, optionsAt(quiz))
  const quizId = asQuizId(quiz._id)
  const { answered } = counted.tally
  call.say.toLeaders(municipalityId, 'quiz:answered', { quizId, at, answered })
  const { tally, acts } = quizView(quiz, counted)
  if (!isShown(phase) || tally === null) return
  // A session's room has its id.
  const roomId = asRoomId(quiz.sessionId)
  call.say.toRoom(roomId, 'quiz:tallied', { roomId, quizId, at, acts, tally })
}
