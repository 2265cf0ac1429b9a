import { z } from 'zod'

import { quizId, sessionId } from './ids.ts'
import type { QuizId, RoomId, SessionId } from './ids.ts'
import { limits } from './limits.ts'
import type { LookAgain, TallyView } from './polls.ts'
import { lineText } from './text.ts'

/**
 * How far a quiz has come with the question it is at. ready: not begun. asking: it can be answered, and the answer changed. closed: no more
 * answers. shown: the right answer and how many chose what. discussing: something to talk about. done: it is over.
 */
export const quizPhases = ['ready', 'asking', 'closed', 'shown', 'discussing', 'done'] as const
export type QuizPhase = (typeof quizPhases)[number]

const quizQuestion = z
  .strictObject({
    text: lineText(limits.questionCharacters),
    options: z.array(lineText(limits.optionCharacters)).min(2).max(limits.pollOptionsMax),
    /** The place of the right option; null when none is more right than another. */
    right: z
      .int()
      .min(0)
      .max(limits.pollOptionsMax - 1)
      .nullable(),
    /** Something to talk about when the answer has been shown; null when there is nothing. */
    discussion: lineText(limits.questionCharacters).nullable(),
  })
  .refine(({ options, right }) => right === null || right < options.length, { error: 'quiz.right' })
export type QuizQuestion = z.infer<typeof quizQuestion>

const quizTexts = {
  title: lineText(limits.quizTitleCharacters),
  questions: z.array(quizQuestion).min(1).max(limits.quizQuestionsMax),
}
/** What a leader prepares before: also the form in which a quiz is carried from one session to another. */
export const quizDraft = z.strictObject(quizTexts)
export type QuizDraft = z.infer<typeof quizDraft>

/** A quiz as everybody sees it: one question at a time, and nothing of what is to come. */
export interface QuizView {
  readonly id: QuizId
  readonly sessionId: SessionId
  /** Grows by one with each step: an older one is late. */
  readonly version: number
  readonly title: string
  readonly phase: QuizPhase
  /** Which question, 0 the first, of how many. */
  readonly at: number
  readonly of: number
  /** Absent before it begins and when it is over. */
  readonly question: { readonly text: string; readonly options: readonly string[] } | null
  /** The place of the right option; known when it is shown. */
  readonly right: number | null
  /** Something to talk about; only while that is the step. */
  readonly discussion: string | null
  /** From when the answer is shown. */
  readonly tally: TallyView | null
  /** How many acts of answering the tally knows of: one that knows fewer is late. */
  readonly acts: number
}

/** How it has gone for the one who asks, and for nobody else to see. */
export interface OwnQuiz {
  /** What she chose at each question so far, null where she did not answer. */
  readonly choices: readonly (number | null)[]
  readonly rightOnes: number
  readonly shownOnes: number
}

const oneQuizInput = z.strictObject({ quizId })
const at = z
  .int()
  .min(0)
  .max(limits.quizQuestionsMax - 1)

/** What a client may ask about a session's quiz over the socket. */
export const quizCommands = {
  'quiz:view': z.strictObject({ sessionId }),
  'quiz:write': z.strictObject({ sessionId, ...quizTexts, anyway: z.boolean().optional() }),
  /** `version` is the one that the host saw: two hosts who press at once make one step. */
  'quiz:next': z.strictObject({ quizId, version: z.int().min(1).max(Number.MAX_SAFE_INTEGER) }),
  'quiz:end': oneQuizInput,
  'quiz:answer': z.strictObject({
    quizId,
    at,
    choice: z
      .int()
      .min(0)
      .max(limits.pollOptionsMax - 1),
  }),
} as const

export interface QuizAnswers {
  /** `draft`: the whole of it, to leaders alone. */
  'quiz:view': { readonly quiz: QuizView | null; readonly own: OwnQuiz; readonly draft: QuizDraft | null }
  'quiz:write':
    | { readonly outcome: 'written'; readonly quiz: QuizView; readonly draft: QuizDraft }
    | (LookAgain & {
        /** Which question it was found in; null in the title. */
        readonly question: number | null
      })
  'quiz:next': { readonly quiz: QuizView }
  'quiz:end': { readonly quiz: QuizView }
  /** Durable when it is answered. */
  'quiz:answer': { readonly choice: number }
}

/** What the server says of a quiz unasked. */
export interface QuizAnnouncements {
  /** To everybody in the session's room, one packet a step. */
  'quiz:stepped': { readonly roomId: RoomId; readonly quiz: QuizView }
  /** To everybody in the session's room: late answers were counted in. */
  'quiz:tallied': {
    readonly roomId: RoomId
    readonly quizId: QuizId
    readonly at: number
    readonly acts: number
    readonly tally: TallyView
  }
  /** To the leaders, at most twice a second: how many have answered so far. The young are not hurried by it. */
  'quiz:answered': { readonly quizId: QuizId; readonly at: number; readonly answered: number }
}
