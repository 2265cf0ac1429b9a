import { Schema, model } from 'mongoose'

import type { MunicipalityId, PollId, SessionId } from '@lyktan/shared/ids.ts'
import type { PollChoice, PollResults, PollState, TallyView } from '@lyktan/shared/polls.ts'

/** A poll of a session. Who answered what is not here: those are the answers. */
export interface PollRecord {
  _id: PollId
  municipalityId: MunicipalityId
  sessionId: SessionId
  /** As the session's room was: decides what may be told of the answers. */
  isSensitive: boolean
  question: string
  options: string[]
  choice: PollChoice
  results: PollResults
  state: PollState
  version: number
  madeAt: Date
  /** When the session was over; null while it is not. */
  endedAt: Date | null
  /** What is left of the answers when they are gone: as they may be told. */
  counted: TallyView | null
  /** The answers are still stored; absent when they are gone. */
  hasAnswers?: boolean
}

const text = { type: String, required: true } as const

const schema = new Schema<PollRecord>(
  {
    _id: text,
    municipalityId: text,
    sessionId: text,
    isSensitive: { type: Boolean, required: true },
    question: text,
    options: { type: [String], required: true },
    choice: text,
    results: text,
    state: text,
    version: { type: Number, required: true },
    madeAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
    counted: {
      type: new Schema(
        { state: String, answered: Number, counts: [Number] },
        { _id: false, strict: 'throw' },
      ),
      default: null,
    },
    hasAnswers: Boolean,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ sessionId: 1, madeAt: 1 })
schema.index({ hasAnswers: 1, endedAt: 1 })
schema.index({ endedAt: 1 })

export const Poll = model('Poll', schema)
