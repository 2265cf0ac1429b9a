import { Schema, model } from 'mongoose'

import type { WaveView } from '@lyktan/shared/desk.ts'
import type { MemberId, MessageId, MunicipalityId, RoomId, WaveId } from '@lyktan/shared/ids.ts'

/** One decision about a whole wave. */
export interface WaveDecision {
  outcome: 'released' | 'removed'
  rule: number | null
  words: string | null
  note: string | null
  by: MemberId
  at: Date
}

/** Messages of a raid that somebody has hidden together. What becomes of each stands with its own case. */
export interface WaveRecord {
  _id: WaveId
  municipalityId: MunicipalityId
  roomId: RoomId
  /** What it was made of, in the order they were sent. */
  messageIds: MessageId[]
  by: MemberId
  at: Date
  state: WaveView['state']
  /** False while a batch is under way: a process may die between. */
  settled: boolean
  /** How many the batch under way has reached. */
  done: number
  decision: WaveDecision | null
  /** Whoever takes it back, and from where. */
  undoing: { by: MemberId; at: Date; from: 'quarantined' | 'released' | 'removed' } | null
}

const text = { type: String, required: true } as const
const kept = { type: Schema.Types.Mixed, default: null } as const
const schema = new Schema<WaveRecord>(
  {
    _id: text,
    municipalityId: text,
    roomId: text,
    messageIds: { type: [String], required: true },
    by: text,
    at: { type: Date, required: true },
    state: text,
    settled: { type: Boolean, required: true },
    done: { type: Number, required: true },
    decision: kept,
    undoing: kept,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, at: 1 })
schema.index({ settled: 1, at: 1 }, { partialFilterExpression: { settled: false } })

export const Wave = model('Wave', schema)
