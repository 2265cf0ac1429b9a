import { Schema, model } from 'mongoose'

/** An adult on duty, from check-in to check-out. */
export interface ShiftRecord {
  _id: string
  municipalityId: string
  memberId: string
  checkedInAt: Date
  checkedOutAt: Date | null
  /** The last sign of life from her connection, to the nearest ten seconds. */
  lastSeenAt: Date
  /** In a demo: counts as present until then without being connected. */
  standInUntil: Date | null
  /** Whether the rota expected her when she came; `none` where nobody was planned. */
  byRota: 'planned' | 'unplanned' | 'none'
  /** True while on duty, absent afterwards: one member has at most one such shift. */
  isOpen?: boolean
}

const schema = new Schema<ShiftRecord>(
  {
    _id: String,
    municipalityId: { type: String, required: true },
    memberId: { type: String, required: true },
    checkedInAt: { type: Date, required: true },
    checkedOutAt: { type: Date, default: null },
    lastSeenAt: { type: Date, required: true },
    standInUntil: { type: Date, default: null },
    byRota: { type: String, default: 'none' },
    isOpen: Boolean,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ memberId: 1 }, { unique: true, partialFilterExpression: { isOpen: true } })
schema.index({ municipalityId: 1, checkedInAt: 1 })

export const Shift = model('Shift', schema)
