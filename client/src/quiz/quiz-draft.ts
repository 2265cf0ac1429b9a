import type { QuizDraft, QuizQuestion } from '@lyktan/shared/quiz.ts'

/** A question while it is written: lines may still be empty. */
export interface DraftQuestion {
  readonly text: string
  readonly options: readonly string[]
  readonly right: number | null
  readonly discussion: string
}
export interface Draft {
  readonly title: string
  readonly questions: readonly DraftQuestion[]
}

export const emptyQuestion: DraftQuestion = { text: '', options: ['', ''], right: null, discussion: '' }

/** What is stored, to be written on. */
export const draftOf = (stored: QuizDraft | null): Draft =>
  stored === null
    ? { title: '', questions: [emptyQuestion] }
    : {
        title: stored.title,
        questions: stored.questions.map((question) => ({
          ...question,
          discussion: question.discussion ?? '',
        })),
      }

/** What may be stored; undefined while something is missing. Empty answers fall away, and the right one keeps its words. */
export function finishedDraft({ title, questions }: Draft): QuizDraft | undefined {
  const finished = questions.map(finishedQuestion)
  const whole = finished.filter((question) => question !== undefined)
  return title.trim() === '' || whole.length !== finished.length || whole.length === 0
    ? undefined
    : { title: title.trim(), questions: whole }
}

function finishedQuestion({ text, options, right, discussion }: DraftQuestion): QuizQuestion | undefined {
  const kept = options
    .map((option, place) => ({ option: option.trim(), place }))
    .filter(({ option }) => option)
  if (text.trim() === '' || kept.length < 2) return undefined
  const place = kept.findIndex((one) => one.place === right)
  return {
    text: text.trim(),
    options: kept.map(({ option }) => option),
    right: place === -1 ? null : place,
    discussion: discussion.trim() || null,
  }
}

/** The right option when one before it, or itself, is taken away. */
export const rightWithout = (right: number | null, dropped: number): number | null =>
  right === null || right === dropped ? null : right > dropped ? right - 1 : right
