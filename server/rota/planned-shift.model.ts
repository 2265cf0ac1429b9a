import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId, PlannedShiftId, RoomId } from '@lyktan/shared/ids.ts'

/** One adult's place in the rota; or a place that looks for somebody. */
export interface PlannedShiftRecord {
  _id: PlannedShiftId
  municipalityId: MunicipalityId
  /** As it was planned: a day and two times of the place's own clock. */
  date: string
  from: string
  to: string
  /** The same as instants. */
  startsAt: Date
  endsAt: Date
  /** Null: free. */
  memberId: MemberId | null
  /** Null: the whole place. */
  roomId: RoomId | null
  /** "Can you take my shift?" */
  isOffered: boolean
  /** Has said yes to a swap that waits for a manager. */
  takerId: MemberId | null
  /** When she checked in for it. */
  cameAt: Date | null
  version: number
}

const text = { type: String, required: true } as const
const maybe = { type: String, default: null } as const
const date = { type: Date, required: true } as const

const schema = new Schema<PlannedShiftRecord>(
  {
    _id: text,
    municipalityId: text,
    date: text,
    from: text,
    to: text,
    startsAt: date,
    endsAt: date,
    memberId: maybe,
    roomId: maybe,
    isOffered: { type: Boolean, required: true },
    takerId: maybe,
    cameAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, startsAt: 1 })
schema.index({ municipalityId: 1, endsAt: 1 })
schema.index({ municipalityId: 1, date: 1 })
schema.index({ memberId: 1, endsAt: 1 })
schema.index({ takerId: 1 }, { partialFilterExpression: { takerId: { $type: 'string' } } })

export const PlannedShift = model('PlannedShift', schema)
