import { Schema, model } from 'mongoose'

import type { FoundBy } from '@lyktan/shared/decisions.ts'
import type { CaseId, DecisionId, MemberId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { CaseKind, CaseOutcome, UnlawfulKind } from '@lyktan/shared/review.ts'

/** What a person decided about a young person or what she wrote: everything her statement of reasons says. */
export interface DecisionRecord {
  _id: DecisionId
  municipalityId: MunicipalityId
  caseId: CaseId
  about: CaseKind
  /** The id of the message, member or room that it is about, by `about`. */
  target: string
  /** The young person who is told. */
  memberId: MemberId
  roomId: RoomId | null
  /** The text that was read; empty when it is about a person, null when it is no longer kept. */
  text: string | null
  outcome: CaseOutcome
  rule: number | null
  unlawful: UnlawfulKind | null
  foundBy: FoundBy
  words: string | null
  by: MemberId
  at: Date
  /** When its author was told, once. */
  toldAt: Date | null
  /** When she has seen it. */
  readAt: Date | null
  /** When and by whom it was taken back, and everything it did with it. */
  undoneAt: Date | null
  undoneBy: MemberId | null
}

const schema = new Schema<DecisionRecord>(
  {
    _id: { type: String, required: true },
    municipalityId: { type: String, required: true },
    caseId: { type: String, required: true },
    about: { type: String, required: true },
    target: { type: String, required: true },
    memberId: { type: String, required: true },
    roomId: { type: String, default: null },
    text: { type: String, default: null },
    outcome: { type: String, required: true },
    rule: { type: Number, default: null },
    unlawful: { type: String, default: null },
    foundBy: { type: String, required: true },
    words: { type: String, default: null },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    toldAt: { type: Date, default: null },
    readAt: { type: Date, default: null },
    undoneAt: { type: Date, default: null },
    undoneBy: { type: String, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, memberId: 1, at: -1, _id: 1 })
schema.index({ municipalityId: 1, at: 1 })

export const Decision = model('Decision', schema)
