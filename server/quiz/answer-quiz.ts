import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { SocketCall } from '../call.ts'
import { storeAnswer } from '../polls/answers.ts'
import { sessionToAnswerIn } from '../polls/asked-in.ts'
import { forgetStanding } from '../polls/tally-book.ts'
import { Refusal } from '../refusal.ts'
import { askedIdOf, optionsAt } from './quiz.view.ts'
import { storedQuiz } from './stored-quiz.ts'
import { unsaidQuestions } from './tell-quiz.ts'

/**
 * A young person answers the question that is asked now, or changes her answer while it is. Durable when it returns. Whether it was right is
 * told to everybody at once when the host shows it, and how it has gone to herself alone.
 * @throws Refusal 'forbidden', 'not-found', 'suspended', 'room-closed', 'stale' when that question is not asked now, 'bad-request'
 */
export async function answerQuiz(
  call: SocketCall,
  { quizId, at, choice }: Input<'quiz:answer'>,
): Promise<Answers['quiz:answer']> {
  const quiz = await storedQuiz(call, 'answer-in-session', quizId)
  const { municipalityId, _id: sessionId } = await sessionToAnswerIn(call, quiz.sessionId)
  if (quiz.phase !== 'asking' || quiz.at !== at) throw new Refusal('stale')
  if (choice >= optionsAt(quiz)) throw new Refusal('bad-request')

  const askedId = askedIdOf(quiz, at)
  const memberId = call.actor.id
  await storeAnswer({ askedId, municipalityId, sessionId, memberId, choices: [choice], at: call.now })
  forgetStanding(call, askedId)
  unsaidQuestions.note(call.live, askedId)
  return { choice }
}
