// Free of zod, so that the page can carry it.

/**
 * asked: waits for a host's yes. waiting: stands in line. offered: a place is hers if she says yes in time. lapsed: the time
 * ran out; she may stand in line again. signed-up: she has a place. refused: a host has said no. unplaced: it began without a place for her.
 */
export type SignUpState = 'asked' | 'waiting' | 'offered' | 'lapsed' | 'signed-up' | 'refused' | 'unplaced'

/** Why a host says no: one of few, so that she always reads a reason and nobody writes about a person. */
export const refusalReasons = ['other-group', 'full', 'talk-first'] as const
export type RefusalReason = (typeof refusalReasons)[number]

/**
 * What somebody may need to take part: told once, as what to do and never as a diagnosis. A fixed list, without free text:
 * a text would tell who it is about.
 */
export const accessNeeds = [
  'more-time',
  'calm-pace',
  'plain-words',
  'text-only',
  'read-aloud',
  'screen-reader',
  'no-flashing',
  'sign-interpreter',
  'not-called-on',
] as const
export type AccessNeed = (typeof accessNeeds)[number]

/** From the saddest to the gladdest. */
export const feedbackFaces = [1, 2, 3, 4, 5] as const
export type FeedbackFace = (typeof feedbackFaces)[number]

/** The five survey items of our own (field and law, 2c). A session asks one of them. */
export const surveyItems = ['safe', 'treated-well', 'influence', 'belong', 'learn'] as const
export type SurveyItem = (typeof surveyItems)[number]
export const surveyAnswers = ['no', 'little', 'quite', 'yes', 'unknown'] as const
export type SurveyAnswer = (typeof surveyAnswers)[number]
