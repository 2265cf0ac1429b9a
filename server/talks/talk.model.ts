import { Schema, model } from 'mongoose'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { ConcernId, MemberId, MunicipalityId, TalkId } from '@lyktan/shared/ids.ts'
import type { TalkChoice, TalkTopic } from '@lyktan/shared/talk-choices.ts'
import type { TalkState } from '@lyktan/shared/talks.ts'

/** A young person's talk with two named adults. Not a word of it is here: those are its lines. */
export interface TalkRecord {
  _id: TalkId
  municipalityId: MunicipalityId
  askerId: MemberId
  ageBand: AgeBand | null
  /** What a leader asked to talk about; null when the young person asked. `aboutId` is the case, the flag or the earlier talk. */
  topic: TalkTopic | null
  aboutId: string | null
  state: TalkState
  version: number
  /** True until it ends, absent afterwards: nobody has more than one talk at a time. */
  isLive?: boolean
  answererId: MemberId | null
  readerId: MemberId | null
  /** Never among the adults: what it is about was told about them. Absent is nobody. */
  notWith?: MemberId[]
  /** Adults that the policy asked for when it began: 2, or 1 by a board's decision. */
  adultsNeeded: number
  askedAt: Date
  /** The last time that the adults were rung because nobody had answered. */
  rungAt: Date
  /** Since when words of a crisis have had no answer from an adult. */
  crisisAt?: Date | null
  /** Since when too few adults sit in it. */
  restingSince: Date | null
  endedAt: Date | null
  choice: TalkChoice | null
  /** The concerns that need it: it is not removed while there are any. */
  keptFor: ConcernId[]
  /** Its lines are removed; only the wish for another talk is left. */
  isEmptied: boolean
}

const text = { type: String, required: true } as const
const date = { type: Date, default: null } as const
const maybe = { type: String, default: null } as const

const schema = new Schema<TalkRecord>(
  {
    _id: text,
    municipalityId: text,
    askerId: text,
    ageBand: maybe,
    topic: maybe,
    aboutId: maybe,
    state: text,
    version: { type: Number, required: true },
    isLive: Boolean,
    answererId: maybe,
    readerId: maybe,
    notWith: { type: [String], default: [] },
    adultsNeeded: { type: Number, required: true },
    askedAt: { type: Date, required: true },
    rungAt: { type: Date, required: true },
    crisisAt: date,
    restingSince: date,
    endedAt: date,
    choice: maybe,
    keptFor: { type: [String], required: true },
    isEmptied: { type: Boolean, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ askerId: 1 }, { unique: true, partialFilterExpression: { isLive: true } })
schema.index({ askerId: 1, askedAt: 1 })
schema.index({ municipalityId: 1, askedAt: 1 })
schema.index({ municipalityId: 1, endedAt: 1 })

export const Talk = model('Talk', schema)
