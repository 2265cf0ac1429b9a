import { z } from 'zod'

import { memberId, sessionId } from './ids.ts'
import type { MemberId, SessionId } from './ids.ts'
import type { PersonView } from './people.ts'
import { noInput } from './shifts.ts'
import { accessNeeds, feedbackFaces, refusalReasons, surveyAnswers } from './sign-up-choices.ts'
import type {
  AccessNeed,
  FeedbackFace,
  RefusalReason,
  SignUpState,
  SurveyAnswer,
  SurveyItem,
} from './sign-up-choices.ts'

const oneSession = z.strictObject({ sessionId })
/** `refuse` null is a yes. */
const decideInput = z.strictObject({ sessionId, memberId, refuse: z.enum(refusalReasons).nullable() })
const setNeedsInput = z.strictObject({
  /** Each at most once. */
  needs: z
    .array(z.enum(accessNeeds))
    .max(accessNeeds.length)
    .refine((needs) => new Set(needs).size === needs.length, { error: 'list.twice' }),
})
const giveFeedbackInput = z.strictObject({
  sessionId,
  face: z.literal(feedbackFaces),
  answer: z.enum(surveyAnswers),
})

/** Where somebody stands in a session's list. */
export interface OwnSignUp {
  readonly state: SignUpState
  /** Her place in line, from 1; null when she does not wait. */
  readonly place: number | null
  /** ISO time; until when an offer waits for her answer. */
  readonly offeredUntil: string | null
  readonly reason: RefusalReason | null
}

/** A session's list as a young person sees it: her own place, and of the others nothing but how many. */
export interface SignUpView {
  readonly sessionId: SessionId
  /** Grows with every change: an older one is late. */
  readonly version: number
  readonly own: OwnSignUp | null
  /** null in a sensitive session, where even the number is nobody's business. */
  readonly counts: SignUpCounts | null
}

export interface SignUpCounts {
  readonly taken: number
  readonly waiting: number
  /** null: as many as come. */
  readonly free: number | null
}

/** A session's list as its hosts see it, before the session too. */
export interface SignUpsForHosts {
  readonly sessionId: SessionId
  readonly counts: SignUpCounts
  /** In the order of their turns. In a sensitive session only those who ask for a yes. */
  readonly people: readonly {
    readonly id: MemberId
    readonly person: PersonView | null
    readonly state: SignUpState
    readonly offeredUntil: string | null
    readonly reason: RefusalReason | null
  }[]
  /** What to do for those who have a place, in a fixed order and each once: never how many need it, and never who. */
  readonly needs: readonly AccessNeed[]
}

/** How it was, as counts: only whole fives of people, so that no single answer can be told from two looks. */
export interface FeedbackView {
  readonly item: SurveyItem
  /** How many are counted; null while too few have answered. */
  readonly answered: number | null
  readonly faces: readonly { readonly face: FeedbackFace; readonly count: number }[]
  readonly answers: readonly { readonly answer: SurveyAnswer; readonly count: number }[]
}

export const signUpCommands = {
  'sign-up:offers': noInput,
  'sign-up:view': oneSession,
  'sign-up:join': oneSession,
  'sign-up:leave': oneSession,
  'sign-up:accept': oneSession,
  'sign-up:decline': oneSession,
  'sign-up:decide': decideInput,
  'sign-up:list': oneSession,
  'needs:view': noInput,
  'needs:set': setNeedsInput,
  'feedback:ask': oneSession,
  'feedback:give': giveFeedbackInput,
  'feedback:view': oneSession,
} as const

export interface SignUpAnswers {
  /** The places that wait for my answer, soonest over first. */
  'sign-up:offers': { readonly offers: readonly SignUpView[] }
  'sign-up:view': { readonly signUp: SignUpView }
  'sign-up:join': { readonly signUp: SignUpView }
  'sign-up:leave': { readonly signUp: SignUpView }
  'sign-up:accept': { readonly signUp: SignUpView }
  'sign-up:decline': { readonly signUp: SignUpView }
  'sign-up:decide': { readonly list: SignUpsForHosts }
  'sign-up:list': { readonly list: SignUpsForHosts }
  'needs:view': { readonly needs: readonly AccessNeed[] }
  'needs:set': { readonly needs: readonly AccessNeed[] }
  /** The item that this session asks about; null when the reader is not asked: she was not there, has answered, or it is too late. */
  'feedback:ask': { readonly item: SurveyItem | null; readonly hasAnswered: boolean }
  'feedback:give': object
  'feedback:view': { readonly feedback: FeedbackView }
}

export interface SignUpAnnouncements {
  /** To one member: her own place has changed, or her place in line. */
  'sign-up:changed': { readonly signUp: SignUpView }
  /** To the leaders: a list has changed. Who is in it is read by asking. */
  'sign-up:counted': { readonly sessionId: SessionId; readonly counts: SignUpCounts }
}
