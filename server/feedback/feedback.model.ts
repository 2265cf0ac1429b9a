import { Schema, model } from 'mongoose'

import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import type { FeedbackTally } from '@lyktan/moderation/sign-ups/feedback.ts'

/**
 * What was said after a session, as counts alone. That who was there answers, and only once, is known by marks, apart from the counts: a
 * mark is a hash of the member under `key`, a random key of this one session. Nothing ties a mark to an answer: the two are
 * written apart, hold no time, and the counts hold no order. While one may still answer, somebody with the whole database in her
 * hands could reckon out whether a member was there and has answered, never what; when the key and the marks are gone, not even that.
 */
export interface FeedbackRecord {
  _id: SessionId
  municipalityId: MunicipalityId
  /** null once nobody may answer any more. */
  key: string | null
  /** Nobody is shown these yet: too few of them. */
  pending: FeedbackTally
  shown: FeedbackTally
  /** Grows each time that pending ones come into sight. */
  turns: number
  /** Until when one may answer: a day after the end, which is set when it ends. */
  closesAt: Date
}

export interface FeedbackMarkRecord {
  _id: string
  municipalityId: MunicipalityId
  sessionId: SessionId
  answered: boolean
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const
const numbers = { type: [Number], required: true } as const
const tally = { _id: false, answered: number, faces: numbers, answers: numbers } as const
const options = { strict: 'throw', versionKey: false, autoIndex: false } as const

const schema = new Schema<FeedbackRecord>(
  {
    _id: text,
    municipalityId: text,
    key: { type: String, default: null },
    pending: tally,
    shown: tally,
    turns: number,
    closesAt: { type: Date, required: true },
  },
  options,
)
schema.index({ municipalityId: 1, closesAt: 1 })

const markSchema = new Schema<FeedbackMarkRecord>(
  { _id: text, municipalityId: text, sessionId: text, answered: { type: Boolean, required: true } },
  options,
)
markSchema.index({ sessionId: 1 })

export const Feedback = model('Feedback', schema)
export const FeedbackMark = model('FeedbackMark', markSchema)
