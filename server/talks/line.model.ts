import { Schema, model } from 'mongoose'

import type { ClientId, MemberId, MunicipalityId, TalkId } from '@lyktan/shared/ids.ts'
import type { BreakGlassReason } from '@lyktan/shared/talk-choices.ts'
import type { TalkEvent } from '@lyktan/shared/talks.ts'

/** One line of a talk: what somebody said, or what happened. */
export interface LineRecord {
  _id: string
  municipalityId: MunicipalityId
  talkId: TalkId
  /** 1, 2, 3 … without holes. */
  seq: number
  at: Date
  /** Set exactly when something was said. */
  authorId?: MemberId
  clientId?: ClientId
  text?: string
  /** Set exactly when something happened. */
  event?: TalkEvent
  /** Whom it is about, who was there before, and why. */
  whoId?: MemberId
  beforeId?: MemberId
  reason?: BreakGlassReason
}

const text = { type: String, required: true } as const

const schema = new Schema<LineRecord>(
  {
    _id: text,
    municipalityId: text,
    talkId: text,
    seq: { type: Number, required: true },
    at: { type: Date, required: true },
    authorId: String,
    clientId: String,
    text: String,
    event: String,
    whoId: String,
    beforeId: String,
    reason: String,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ talkId: 1, seq: 1 }, { unique: true })
schema.index(
  { talkId: 1, authorId: 1, clientId: 1 },
  { unique: true, partialFilterExpression: { clientId: { $exists: true } } },
)

export const TalkLineModel = model('TalkLine', schema)
