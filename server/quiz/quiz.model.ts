import { Schema, model } from 'mongoose'

import type { MunicipalityId, QuizId, SessionId } from '@lyktan/shared/ids.ts'
import type { TallyView } from '@lyktan/shared/polls.ts'
import type { QuizPhase, QuizQuestion } from '@lyktan/shared/quiz.ts'

/** A quiz of a session, and where it is. Who answered what is not here: those are the answers. */
export interface QuizRecord {
  _id: QuizId
  municipalityId: MunicipalityId
  sessionId: SessionId
  /** As the session is: decides what may be told of the answers. */
  isSensitive: boolean
  title: string
  questions: QuizQuestion[]
  at: number
  phase: QuizPhase
  version: number
  madeAt: Date
  /** When the session was over; null while it is not. */
  endedAt: Date | null
  /** What is left of the answers to each question when they are gone: as they may be told. */
  counted: TallyView[] | null
  /** The answers are still stored; absent when they are gone. */
  hasAnswers?: boolean
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const

const question = new Schema<QuizQuestion>(
  {
    text,
    options: { type: [String], required: true },
    right: { type: Number, default: null },
    discussion: { type: String, default: null },
  },
  { _id: false, strict: 'throw' },
)
const counted = new Schema(
  { state: String, answered: Number, counts: [Number] },
  { _id: false, strict: 'throw' },
)

const schema = new Schema<QuizRecord>(
  {
    _id: text,
    municipalityId: text,
    sessionId: text,
    isSensitive: { type: Boolean, required: true },
    title: text,
    questions: { type: [question], required: true },
    at: number,
    phase: text,
    version: number,
    madeAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
    counted: { type: [counted], default: null },
    hasAnswers: Boolean,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ sessionId: 1, madeAt: 1 })
schema.index({ hasAnswers: 1, endedAt: 1 })
schema.index({ endedAt: 1 })

export const Quiz = model('Quiz', schema)
