import { Schema, model } from 'mongoose'

import type { AppealState } from '@lyktan/shared/appeals.ts'
import type { AppealId, DecisionId, MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

/** One line of the short conversation; `by` is the leader, null for the author. */
export interface TurnRecord {
  from: 'author' | 'staff'
  by: MemberId | null
  text: string
  at: Date
}

/** Somebody has asked us to look again at a decision about her. */
export interface AppealRecord {
  /** Made of the decision's id: one appeal for each decision, however often she asks. */
  _id: AppealId
  municipalityId: MunicipalityId
  decisionId: DecisionId
  memberId: MemberId
  /** Who took the decision, and may not decide about it again. */
  firstDecider: MemberId
  state: AppealState
  why: string | null
  turns: TurnRecord[]
  openedAt: Date
  /** True from being stored until it is known to be in the queue: a process that dies between leaves it to the sweep. */
  toQueue: boolean
  decidedAt: Date | null
  decidedBy: MemberId | null
  words: string | null
  /** Whether the message of the decision could be brought back; null when it had none or stays away. */
  isMessageBack: boolean | null
  /** When its author was told the outcome, once. */
  toldAt: Date | null
}

const text = { type: String, required: true } as const

const schema = new Schema<AppealRecord>(
  {
    _id: text,
    municipalityId: text,
    decisionId: text,
    memberId: text,
    firstDecider: text,
    state: text,
    why: { type: String, default: null },
    turns: {
      type: [{ _id: false, from: String, by: { type: String, default: null }, text: String, at: Date }],
      default: [],
    },
    openedAt: { type: Date, required: true },
    toQueue: { type: Boolean, required: true },
    decidedAt: { type: Date, default: null },
    decidedBy: { type: String, default: null },
    words: { type: String, default: null },
    isMessageBack: { type: Boolean, default: null },
    toldAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, memberId: 1, openedAt: 1 })
schema.index({ municipalityId: 1, decisionId: 1 })
schema.index({ decidedAt: 1, openedAt: 1 })
schema.index({ openedAt: 1 }, { partialFilterExpression: { toQueue: true } })

export const Appeal = model('Appeal', schema)
