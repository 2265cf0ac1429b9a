import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { endPlace, nextPlace } from '@lyktan/moderation/quiz/steps.ts'
import type { QuizPlace } from '@lyktan/moderation/quiz/steps.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { sessionToAskIn } from '../polls/asked-in.ts'
import type { LiveSession } from '../polls/asked-in.ts'
import { forgetStanding } from '../polls/tally-book.ts'
import { Refusal } from '../refusal.ts'
import { Quiz } from './quiz.model.ts'
import type { QuizRecord } from './quiz.model.ts'
import { askedIdOf, viewQuiz } from './quiz.view.ts'
import { storedQuiz } from './stored-quiz.ts'

/**
 * The host's next step: everybody in the room hears it in one packet. Who saw an older version is answered with how it is now, so that two
 * hosts who press at once make one step.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'stale' when it is over
 */
export async function nextInQuiz(
  call: Call,
  { quizId, version }: Input<'quiz:next'>,
): Promise<Answers['quiz:next']> {
  const quiz = await storedQuiz(call, 'host-sessions', quizId)
  const session = await sessionToAskIn(call, quiz.sessionId)
  if (quiz.version !== version) return { quiz: await viewQuiz(call, quiz) }
  const next = nextPlace(quiz, quiz.questions)
  if (next === undefined) throw new Refusal('stale')
  return { quiz: await moveQuiz(call, session, { quiz, to: next }) }
}

/** Ends it before its last question. @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed' */
export async function endQuiz(call: Call, { quizId }: Input<'quiz:end'>): Promise<Answers['quiz:end']> {
  const quiz = await storedQuiz(call, 'host-sessions', quizId)
  const session = await sessionToAskIn(call, quiz.sessionId)
  if (quiz.phase === 'done') return { quiz: await viewQuiz(call, quiz) }
  return { quiz: await moveQuiz(call, session, { quiz, to: endPlace(quiz) }) }
}

async function moveQuiz(
  call: Call,
  { roomId, municipalityId }: LiveSession,
  { quiz, to }: { quiz: QuizRecord; to: QuizPlace },
) {
  const moved = await Quiz.findOneAndUpdate(
    { _id: quiz._id, version: quiz.version },
    { $set: { ...to }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<QuizRecord | null>()
  if (moved === null) return viewQuiz(call, await storedQuiz(call, 'host-sessions', quiz._id))
  forgetStanding(call, askedIdOf(moved, moved.at))
  const view = await viewQuiz(call, moved)
  // First the room, then the papers: three hundred wait.
  call.say.toRoom(roomId, 'quiz:stepped', { roomId, quiz: view })
  const act = quiz.phase === 'ready' ? 'quiz:begin' : to.phase === 'done' ? 'quiz:end' : null
  if (act !== null) await writeAudit(call, { municipalityId, act, object: { kind: 'quiz', id: quiz._id } })
  return view
}
