import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { Schema, model } from 'mongoose'

/** Somebody in a room through one process. Gone when she leaves, or when that process has been silent for half a minute. */
export interface PresenceRecord {
  _id: string
  processId: string
  municipalityId: string
  roomId: string
  memberId: string
  person: PersonView
  ageBand: AgeBand | null
  seenAt: Date
}

const schema = new Schema<PresenceRecord>(
  {
    _id: String,
    processId: { type: String, required: true },
    municipalityId: { type: String, required: true },
    roomId: { type: String, required: true },
    memberId: { type: String, required: true },
    person: { _id: false, id: String, nickname: String, avatar: String, badge: String },
    ageBand: { type: String, default: null },
    seenAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ roomId: 1 })
schema.index({ processId: 1 })

export const Presence = model('Presence', schema)
