import type { OwnQuiz, QuizAnnouncements, QuizDraft, QuizPhase, QuizView } from '@lyktan/shared/quiz.ts'

import type { Delivery } from '../polls/deliver.ts'

/** A session's quiz as far as this page knows. */
export interface QuizState {
  readonly quiz: QuizView | null
  readonly own: OwnQuiz
  /** The whole of it; of leaders. */
  readonly draft: QuizDraft | null
  /** My answer to the question that is asked now, while it is on its way. */
  readonly sending: Delivery | null
  /** How many have answered it so far; of leaders. */
  readonly answered: number
  /** A step was missed: the page asks how it has gone. */
  readonly isBehind: boolean
}

export type QuizEvent =
  | {
      readonly type: 'read'
      readonly quiz: QuizView | null
      readonly own: OwnQuiz
      readonly draft: QuizDraft | null
    }
  | { readonly type: 'stepped'; readonly quiz: QuizView }
  | { readonly type: 'written'; readonly quiz: QuizView; readonly draft: QuizDraft }
  | { readonly type: 'tallied'; readonly told: QuizAnnouncements['quiz:tallied'] }
  | { readonly type: 'answered'; readonly told: QuizAnnouncements['quiz:answered'] }
  | { readonly type: 'sending'; readonly delivery: Delivery }
  | { readonly type: 'stored'; readonly at: number; readonly choice: number }

const noOwn: OwnQuiz = { choices: [], rightOnes: 0, shownOnes: 0 }
export const noQuiz: QuizState = {
  quiz: null,
  own: noOwn,
  draft: null,
  sending: null,
  answered: 0,
  isBehind: false,
}

/** One step. A quiz of an older version is late and changes nothing; one that has taken several steps at once is asked for. */
export function stepQuiz(state: QuizState, event: QuizEvent): QuizState {
  switch (event.type) {
    case 'read':
      return isLate(state, event.quiz)
        ? { ...state, isBehind: true }
        : { ...state, quiz: event.quiz, own: event.own, draft: event.draft, isBehind: false }
    case 'stepped':
      return stepped(state, event.quiz)
    case 'written':
      return { ...noQuiz, quiz: event.quiz, draft: event.draft }
    case 'tallied':
      return tallied(state, event.told)
    case 'answered':
      return event.told.quizId === state.quiz?.id && event.told.at === state.quiz.at
        ? { ...state, answered: event.told.answered }
        : state
    case 'sending':
      return { ...state, sending: event.delivery }
    case 'stored':
      return { ...state, sending: null, own: { ...state.own, choices: withChoice(state.own, event) } }
  }
}

const isLate = ({ quiz }: QuizState, told: QuizView | null) =>
  quiz !== null && told?.id === quiz.id && told.version < quiz.version

function stepped(state: QuizState, quiz: QuizView): QuizState {
  const { quiz: before, own } = state
  if (before === null || before.id !== quiz.id)
    return { ...state, quiz, own: noOwn, sending: null, answered: 0, isBehind: quiz.phase !== 'asking' }
  if (quiz.version <= before.version) return state
  const isNew = quiz.at !== before.at || before.phase === 'ready'
  return {
    ...state,
    quiz,
    own: quiz.phase === 'shown' && before.phase === 'closed' ? judged(own, quiz) : own,
    ...(isNew && { sending: null, answered: 0 }),
    isBehind: state.isBehind || quiz.version > before.version + 1,
  }
}

/** What is shown now counts for me, by what I answered. */
function judged(own: OwnQuiz, { right, at }: QuizView): OwnQuiz {
  if (right === null) return own
  const isRight = own.choices[at] === right
  return { ...own, shownOnes: own.shownOnes + 1, rightOnes: own.rightOnes + (isRight ? 1 : 0) }
}

const withChoice = ({ choices }: OwnQuiz, { at, choice }: { at: number; choice: number }) =>
  Array.from({ length: Math.max(choices.length, at + 1) }, (_, index) =>
    index === at ? choice : (choices[index] ?? null),
  )

function tallied(
  state: QuizState,
  { quizId, at, acts, tally }: QuizAnnouncements['quiz:tallied'],
): QuizState {
  const { quiz } = state
  const isNews = quiz?.id === quizId && quiz.at === at && acts >= quiz.acts && quiz.tally !== null
  return isNews ? { ...state, quiz: { ...quiz, acts, tally } } : state
}

/** Whether its question stands before everybody. */
export const isUnderWay = (phase: QuizPhase): boolean => phase !== 'ready' && phase !== 'done'
