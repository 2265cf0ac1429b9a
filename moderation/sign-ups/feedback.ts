import { feedbackFaces, surveyAnswers, surveyItems } from '@lyktan/shared/sign-up-choices.ts'
import type { FeedbackFace, SurveyAnswer, SurveyItem } from '@lyktan/shared/sign-up-choices.ts'

/** How many chose what; the order is that of the faces and of the answers. Holds no person and no time. */
export interface FeedbackTally {
  readonly answered: number
  readonly faces: readonly number[]
  readonly answers: readonly number[]
}

export const noFeedback: FeedbackTally = {
  answered: 0,
  faces: feedbackFaces.map(() => 0),
  answers: surveyAnswers.map(() => 0),
}

/** What one person says counts in these two cells. */
export const cellsOf = (given: { readonly face: FeedbackFace; readonly answer: SurveyAnswer }) => ({
  face: feedbackFaces.indexOf(given.face),
  answer: surveyAnswers.indexOf(given.answer),
})

export function addTallies(one: FeedbackTally, other: FeedbackTally): FeedbackTally {
  const sum = (these: readonly number[], those: readonly number[]) =>
    these.map((count, cell) => count + (those[cell] ?? 0))
  return {
    answered: one.answered + other.answered,
    faces: sum(one.faces, other.faces),
    answers: sum(one.answers, other.answers),
  }
}

/**
 * So many new answers come into sight together (the reports' least number of persons, field 2d: five, and ten where it is sensitive).
 * A host who looks before and after one person has answered sees the same; what is left over at the end is never shown.
 */
export const shownTogether = (isSensitive: boolean): number => (isSensitive ? 10 : 5)

/** Which of the five items a session asks about: the same for everybody in it, another for the next, so that all come in turn. */
export function itemOf(sessionId: string): SurveyItem {
  const codes = Array.from(sessionId, (sign) => sign.codePointAt(0) ?? 0)
  const sum = codes.reduce((so, code) => (so * 31 + code) % 1_000_003, 7)
  return surveyItems[sum % surveyItems.length] ?? 'safe'
}
