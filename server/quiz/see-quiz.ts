import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { isLeader } from '@lyktan/shared/roles.ts'
import type { OwnQuiz } from '@lyktan/shared/quiz.ts'
import { ownResult } from '@lyktan/moderation/quiz/own-result.ts'

import type { Call } from '../call.ts'
import { answersOf } from '../polls/answers.ts'
import { refuseSuspended } from '../rooms/room-for.ts'
import { sessionFor } from '../sessions/find-session.ts'
import { refuseEntry } from '../sessions/refuse-entry.ts'
import type { QuizRecord } from './quiz.model.ts'
import { askedIdOf, viewDraft, viewQuiz } from './quiz.view.ts'
import { quizOf } from './stored-quiz.ts'

const nothing: OwnQuiz = { choices: [], rightOnes: 0, shownOnes: 0 }

/**
 * The quiz of a session as it stands, with how it has gone for the reader herself and nobody else; to leaders the whole of it.
 * @throws Refusal 'forbidden', 'not-found', 'suspended', 'no-place' where one signs up first
 */
export async function seeQuiz(call: Call, { sessionId }: Input<'quiz:view'>): Promise<Answers['quiz:view']> {
  await sessionFor(call, 'enter-room', sessionId)
  await refuseSuspended(call, sessionId)
  await refuseEntry(call, sessionId)
  const quiz = await quizOf(sessionId)
  if (quiz === null) return { quiz: null, own: nothing, draft: null }
  return {
    quiz: await viewQuiz(call, quiz),
    own: isLeader(call.actor.role) ? nothing : await ownQuiz(call, quiz),
    draft: isLeader(call.actor.role) ? viewDraft(quiz) : null,
  }
}

async function ownQuiz({ actor }: Call, quiz: QuizRecord): Promise<OwnQuiz> {
  const places = quiz.phase === 'ready' ? [] : quiz.questions.slice(0, quiz.at + 1).map((_, at) => at)
  const given = await answersOf(
    actor.id,
    places.map((at) => askedIdOf(quiz, at)),
  )
  const choices = places.map((at) => given.get(askedIdOf(quiz, at))?.[0] ?? null)
  const rights = quiz.questions.map(({ right }) => right)
  return { choices, ...ownResult(quiz, rights, choices) }
}
