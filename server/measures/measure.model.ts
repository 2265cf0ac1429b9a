import { Schema, model } from 'mongoose'

import type { DecisionId, MemberId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { MeasureKind } from '@lyktan/shared/measures.ts'

/** One step of the ladder that somebody has taken towards a young person. */
export interface MeasureRecord {
  /** Made of the decision and the kind: the same decision carried out twice is the same measure. */
  _id: string
  municipalityId: MunicipalityId
  memberId: MemberId
  decisionId: DecisionId
  /** Null: everywhere in the place. */
  roomId: RoomId | null
  kind: MeasureKind
  rule: number | null
  words: string | null
  /** Who took it. */
  by: MemberId
  from: Date
  /** Null for a warning and the offer of a talk. */
  until: Date | null
  /** When a warning was confirmed as read. */
  readAt: Date | null
  /** When and by whom it was taken back. */
  liftedAt: Date | null
  liftedBy: MemberId | null
  /** What was said to its person when it ended before its time. */
  liftedWords: string | null
}

const schema = new Schema<MeasureRecord>(
  {
    _id: { type: String, required: true },
    municipalityId: { type: String, required: true },
    memberId: { type: String, required: true },
    decisionId: { type: String, required: true },
    roomId: { type: String, default: null },
    kind: { type: String, required: true },
    rule: { type: Number, default: null },
    words: { type: String, default: null },
    by: { type: String, required: true },
    from: { type: Date, required: true },
    until: { type: Date, default: null },
    readAt: { type: Date, default: null },
    liftedAt: { type: Date, default: null },
    liftedBy: { type: String, default: null },
    liftedWords: { type: String, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, memberId: 1, from: 1 })
schema.index({ decisionId: 1 })
schema.index({ municipalityId: 1, from: 1 })

export const Measure = model('Measure', schema)
