import { isShown } from '@lyktan/moderation/quiz/steps.ts'
import { toldTally } from '@lyktan/moderation/polls/told-tally.ts'
import type { QuizDraft, QuizView } from '@lyktan/shared/quiz.ts'

import type { Circumstances } from '../call.ts'
import { standingOf } from '../polls/tally-book.ts'
import type { Counted } from '../polls/answers.ts'
import type { QuizRecord } from './quiz.model.ts'

/** What the answers to one question of a quiz are stored under. */
export const askedIdOf = ({ _id }: QuizRecord, at: number): string => `${_id}.${at}`

/** A quiz as everybody may see it: the question it is at, and of its answer nothing before it is shown. */
export async function viewQuiz(call: Circumstances, quiz: QuizRecord): Promise<QuizView> {
  const counted = hasTally(quiz) ? await standingOf(call, askedIdOf(quiz, quiz.at), optionsAt(quiz)) : null
  return quizView(quiz, counted)
}

const hasQuestion = ({ phase }: QuizRecord) => phase !== 'ready' && phase !== 'done'
const hasTally = (quiz: QuizRecord) => hasQuestion(quiz) && isShown(quiz.phase)

/** Of the question that the quiz is at. */
export const optionsAt = ({ questions, at }: QuizRecord): number => questions[at]?.options.length ?? 0

/** The same with answers that were just counted; null where there is nothing to tell yet. */
export function quizView(quiz: QuizRecord, counted: Counted | null): QuizView {
  const { _id: id, sessionId, version, title, phase, at, questions, isSensitive } = quiz
  return {
    id,
    sessionId,
    version,
    title,
    phase,
    at: Math.max(0, at),
    of: questions.length,
    ...questionNow(quiz),
    tally: counted && toldTally(counted.tally, { results: 'open', isClosed: true, isSensitive }),
    acts: counted?.acts ?? 0,
  }
}

type Said = Pick<QuizView, 'question' | 'right' | 'discussion'>

function questionNow(quiz: QuizRecord): Said {
  const { phase, at, questions } = quiz
  const now = hasQuestion(quiz) ? questions[at] : undefined
  if (now === undefined) return { question: null, right: null, discussion: null }
  const { text, options, right, discussion } = now
  return {
    question: { text, options },
    right: isShown(phase) ? right : null,
    discussion: phase === 'discussing' ? discussion : null,
  }
}

/** The whole of it, as leaders write it. */
export const viewDraft = ({ title, questions }: QuizRecord): QuizDraft => ({ title, questions })
