import type { SessionId } from '@lyktan/shared/ids.ts'
import { toldTally } from '@lyktan/moderation/polls/told-tally.ts'
import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { countAnswers, dropAnswers } from '../polls/answers.ts'
import { lastAnswersMs } from '../polls/count-polls.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { overAmong } from '../sessions/over-among.ts'
import { Quiz } from './quiz.model.ts'
import type { QuizRecord } from './quiz.model.ts'
import { askedIdOf } from './quiz.view.ts'

const atOnce = 100

/** The session is over, and its quiz with it. Who answered what is counted and gone a minute later. */
export async function endQuizzes(call: Circumstances, sessionId: SessionId): Promise<void> {
  await Quiz.updateMany(
    { sessionId, endedAt: null },
    { $set: { endedAt: call.now, phase: 'done' }, $inc: { version: 1 } },
  )
}

/** Leaves of the answers to each quiz of a session that is over only what may be told of them. Broken off, it goes on where it was. */
export async function countQuizzes(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - lastAnswersMs)
  const due = await Quiz.find({ hasAnswers: true, endedAt: trusted({ $lte: before }) })
    .limit(atOnce)
    .lean<QuizRecord[]>()
  await eachRecord({ call, timer: 'count quizzes' }, due, countQuiz)
}

async function countQuiz(quiz: QuizRecord): Promise<void> {
  const { _id, isSensitive, questions } = quiz
  const counted = await Promise.all(
    questions.map(async ({ options }, at) => {
      const { tally } = await countAnswers(askedIdOf(quiz, at), options.length)
      return toldTally(tally, { results: 'open', isClosed: true, isSensitive })
    }),
  )
  await Quiz.updateOne({ _id, counted: null }, { $set: { counted } })
  for (const at of questions.keys()) await dropAnswers(askedIdOf(quiz, at))
  await Quiz.updateOne({ _id }, { $unset: { hasAnswers: true } })
}

/** The session turned out to be sensitive: its quiz is covered from now on. Never the other way. */
export async function coverQuizzes({ _id: sessionId, sensitive }: SessionRecord): Promise<void> {
  if (!sensitive) return
  await Quiz.updateMany({ sessionId, isSensitive: false, endedAt: null }, { $set: { isSensitive: true } })
}

/** Ends the quizzes of sessions that ended while a process died. */
async function endLeftQuizzes(call: Circumstances): Promise<void> {
  const open = await Quiz.find({ endedAt: null })
    .select({ sessionId: 1 })
    .lean<Pick<QuizRecord, 'sessionId'>[]>()
  for (const id of await overAmong(open.map(({ sessionId }) => sessionId))) await endQuizzes(call, id)
}

/** A quiz goes with its counts when it has served what is written after the session. */
export async function weedQuizzes(call: Circumstances): Promise<void> {
  await endLeftQuizzes(call)
  const before = new Date(call.now.getTime() - retentionDefaults['session-answers'].keepMs)
  await Quiz.deleteMany({ endedAt: trusted({ $lte: before }) })
}
