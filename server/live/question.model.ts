import type { HoldReason, Span } from '@lyktan/shared/findings.ts'
import type { MemberId, MunicipalityId, QuestionId, SessionId } from '@lyktan/shared/ids.ts'
import type { QuestionState } from '@lyktan/shared/live.ts'
import { Schema, model } from 'mongoose'

/** A question in a session's box. Nothing here tells who asked: that is another record, which no view for staff reads. */
export interface QuestionRecord {
  _id: QuestionId
  municipalityId: MunicipalityId
  sessionId: SessionId
  text: string
  /** To the minute: a finer time could be laid beside who was writing just then. */
  askedAt: Date
  state: QuestionState
  isPinned: boolean
  isCrisis: boolean
  reasons: HoldReason[]
  spans: Span[]
  votes: number
  /** Which counting of the votes it is: an earlier one never covers a later. */
  votesRev: number
  declinedBy: MemberId | null
  words: string | null
  isAgain: boolean
  replies: string[]
  isKnown: boolean
  /** Grows with every change; writes are conditional on the one read. */
  version: number
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const
const yesOrNo = { type: Boolean, required: true } as const
const maybe = { type: String, default: null } as const
const list = { type: Schema.Types.Mixed, required: true } as const

const schema = new Schema<QuestionRecord>(
  {
    _id: text,
    municipalityId: text,
    sessionId: text,
    text,
    askedAt: { type: Date, required: true },
    state: text,
    isPinned: yesOrNo,
    isCrisis: yesOrNo,
    reasons: list,
    spans: list,
    votes: number,
    votesRev: number,
    declinedBy: maybe,
    words: maybe,
    isAgain: yesOrNo,
    replies: { type: [String], required: true },
    isKnown: yesOrNo,
    version: number,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ sessionId: 1, askedAt: 1 })

export const LiveQuestion = model('LiveQuestion', schema)
