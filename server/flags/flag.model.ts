import { Schema, model } from 'mongoose'

import type { FlagCategory, FlagKind, FlagOutcome, FlagReaders } from '@lyktan/shared/flags.ts'
import type { CaseId, FlagId, MemberId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'

/** Something that one member has told the leaders about. One open row per member and target; who she is only the staff can learn. */
export interface FlagRecord {
  _id: FlagId
  municipalityId: MunicipalityId
  flaggerId: MemberId
  kind: FlagKind
  /** The id of the message, the person or the room. */
  target: string
  roomId: RoomId
  category: FlagCategory
  /** Who reads it, as she was told. */
  readBy?: FlagReaders
  /** What she added herself; for the staff alone. */
  words: string | null
  /** Somebody may be in danger: what she calls it says so, or her own words do. */
  needsHelp: boolean
  raisedAt: Date
  /** True until she has been told how it went. */
  open: boolean
  /** True from being stored until it is known to be in the queue: a process that dies between leaves it to the sweep. */
  toQueue: boolean
  /** When the sweep last tried to put it there: it goes behind those not tried yet, so that one that fails for ever keeps nobody waiting. */
  triedAt?: Date
  caseId: CaseId | null
  outcome: FlagOutcome | null
  /** From the leader to those who flagged it. */
  wordsBack: string | null
  answeredAt: Date | null
  /** When she opened the answer. */
  seenAt: Date | null
}

const text = { type: String, required: true } as const
const maybe = { type: String, default: null } as const

const schema = new Schema<FlagRecord>(
  {
    _id: text,
    municipalityId: text,
    flaggerId: text,
    kind: text,
    target: text,
    roomId: text,
    category: text,
    readBy: String,
    words: maybe,
    needsHelp: { type: Boolean, required: true },
    raisedAt: { type: Date, required: true },
    open: { type: Boolean, required: true },
    toQueue: { type: Boolean, required: true },
    triedAt: Date,
    caseId: maybe,
    outcome: maybe,
    wordsBack: maybe,
    answeredAt: { type: Date, default: null },
    seenAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ flaggerId: 1, kind: 1, target: 1 }, { unique: true, partialFilterExpression: { open: true } })
schema.index({ flaggerId: 1, raisedAt: -1 })
schema.index({ caseId: 1, open: 1 })
schema.index({ triedAt: 1, raisedAt: 1 }, { partialFilterExpression: { toQueue: true } })
schema.index({ municipalityId: 1, open: 1, answeredAt: 1 })

export const Flag = model('Flag', schema)
