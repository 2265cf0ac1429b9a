import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'

/**
 * What one person has answered to one question: one record of each, whatever she changes. Kept until the session is over and counted,
 * then only the counts are left.
 */
export interface AnswerRecord {
  /** The question and the person. */
  _id: string
  /** A poll's id, or that of a question of a quiz. */
  askedId: string
  municipalityId: MunicipalityId
  sessionId: SessionId
  memberId: MemberId
  /** Places of the options chosen. */
  choices: number[]
  /** How many times she has answered: all of them together say how much a tally knows. */
  acts: number
  at: Date
}

const text = { type: String, required: true } as const

const schema = new Schema<AnswerRecord>(
  {
    _id: text,
    askedId: text,
    municipalityId: text,
    sessionId: text,
    memberId: text,
    choices: { type: [Number], required: true },
    acts: { type: Number, required: true },
    at: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ askedId: 1 })
schema.index({ memberId: 1, at: 1 })
schema.index({ at: 1 })

export const Answer = model('Answer', schema)
