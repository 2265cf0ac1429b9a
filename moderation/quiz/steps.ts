import type { QuizPhase } from '@lyktan/shared/quiz.ts'

/** Where a quiz is: at which question, 0 the first, and how far that has come. */
export interface QuizPlace {
  readonly at: number
  readonly phase: QuizPhase
}

/** What decides the way of a question. */
export interface QuizQuestionFacts {
  /** Something to talk about afterwards; null when there is nothing. */
  readonly discussion: string | null
}

export const quizStart: QuizPlace = { at: 0, phase: 'ready' }

/**
 * The host's next step: ask, close, show the answer, talk about it where there is something to talk about, the next question; after the
 * last it is done. undefined when nothing comes after.
 */
export function nextPlace(
  { at, phase }: QuizPlace,
  questions: readonly QuizQuestionFacts[],
): QuizPlace | undefined {
  switch (phase) {
    case 'ready':
      return questions.length > 0 ? { at: 0, phase: 'asking' } : undefined
    case 'asking':
      return { at, phase: 'closed' }
    case 'closed':
      return { at, phase: 'shown' }
    case 'shown':
      return typeof questions[at]?.discussion === 'string'
        ? { at, phase: 'discussing' }
        : afterQuestion(at, questions)
    case 'discussing':
      return afterQuestion(at, questions)
    case 'done':
      return undefined
  }
}

const afterQuestion = (at: number, questions: readonly QuizQuestionFacts[]): QuizPlace =>
  at + 1 < questions.length ? { at: at + 1, phase: 'asking' } : { at, phase: 'done' }

/** Where a quiz ends that is broken off: a question whose answer was not shown counts for nobody. */
export const endPlace = ({ at, phase }: QuizPlace): QuizPlace => ({
  at: phase === 'done' || isShown(phase) ? at : at - 1,
  phase: 'done',
})

/** Whether everybody may know the right answer and how many chose what. */
export const isShown = (phase: QuizPhase): boolean =>
  phase === 'shown' || phase === 'discussing' || phase === 'done'
