import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asQuizId } from '@lyktan/shared/ids.ts'
import type { HoldReason } from '@lyktan/shared/findings.ts'
import { quizStart } from '@lyktan/moderation/quiz/steps.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { reasonsToLook } from '../polls/read-by-filters.ts'
import { Refusal } from '../refusal.ts'
import { sessionFor } from '../sessions/find-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { Quiz } from './quiz.model.ts'
import type { QuizRecord } from './quiz.model.ts'
import { viewDraft, viewQuiz } from './quiz.view.ts'
import { quizOf } from './stored-quiz.ts'

/**
 * A leader prepares a session's quiz, before the session or while it goes on. One that has not begun is written anew; after one that is over
 * comes the next. The filters read every word first: what they find comes back once, unstored.
 * @throws Refusal 'forbidden', 'not-found', 'room-closed' when the session is over, 'stale' while a quiz goes on
 */
export async function writeQuiz(call: Call, input: Input<'quiz:write'>): Promise<Answers['quiz:write']> {
  const { sessionId, title, questions, anyway = false } = input
  const session = await sessionFor(call, 'host-sessions', sessionId)
  if (session.state === 'ended' || session.state === 'cancelled') throw new Refusal('room-closed')
  const found = await toLookAt(call, input)
  if (found !== undefined && !anyway) return { outcome: 'look-again', ...found }

  const quiz = await store(call, session, { title, questions })
  const { municipalityId } = session
  const reason = found === undefined ? 'found-nothing' : 'after-a-look'
  await writeAudit(call, {
    municipalityId,
    act: 'quiz:write',
    object: { kind: 'quiz', id: quiz._id },
    reason,
  })
  return { outcome: 'written', quiz: await viewQuiz(call, quiz), draft: viewDraft(quiz) }
}

/** The first place where she should look once more. */
async function toLookAt(
  call: Call,
  { title, questions }: Input<'quiz:write'>,
): Promise<{ question: number | null; reasons: readonly HoldReason[] } | undefined> {
  const inTitle = await reasonsToLook(call, [title])
  if (inTitle.length > 0) return { question: null, reasons: inTitle }
  for (const [question, { text, options, discussion }] of questions.entries()) {
    const reasons = await reasonsToLook(call, [
      text,
      ...options,
      ...(discussion === null ? [] : [discussion]),
    ])
    if (reasons.length > 0) return { question, reasons }
  }
  return undefined
}

async function store(
  call: Call,
  { _id: sessionId, municipalityId, sensitive }: SessionRecord,
  written: Pick<QuizRecord, 'title' | 'questions'>,
): Promise<QuizRecord> {
  const before = await quizOf(sessionId)
  if (before !== null && before.phase !== 'ready' && before.phase !== 'done') throw new Refusal('stale')
  if (before?.phase === 'ready') return rewrite(before, written)
  const quiz: QuizRecord = {
    _id: asQuizId(call.newId()),
    municipalityId,
    sessionId,
    isSensitive: sensitive,
    ...written,
    ...quizStart,
    version: 1,
    madeAt: call.now,
    endedAt: null,
    counted: null,
    hasAnswers: true,
  }
  await Quiz.create(quiz)
  return quiz
}

async function rewrite(
  { _id, version }: QuizRecord,
  written: Pick<QuizRecord, 'title' | 'questions'>,
): Promise<QuizRecord> {
  const now = await Quiz.findOneAndUpdate(
    { _id, version },
    { $set: written, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<QuizRecord | null>()
  // A colleague wrote or began it meanwhile.
  if (now === null) throw new Refusal('stale')
  return now
}
