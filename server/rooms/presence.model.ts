import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { Schema, model } from 'mongoose'

/** Somebody in a room through one process. Gone when she leaves, or when that process is found silent. */
export interface PresenceRecord {
  _id: string
  processId: string
  roomId: string
  memberId: string
  person: PersonView
  ageBand: AgeBand | null
}

const schema = new Schema<PresenceRecord>(
  {
    _id: String,
    processId: { type: String, required: true },
    roomId: { type: String, required: true },
    memberId: { type: String, required: true },
    person: { _id: false, id: String, nickname: String, avatar: String, badge: String },
    ageBand: { type: String, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ processId: 1, roomId: 1 })

export const Presence = model('Presence', schema)

/** A process that serves this place, and when it last showed that it lives. */
export interface PulseRecord {
  _id: string
  at: Date
}

export const Pulse = model(
  'Pulse',
  new Schema<PulseRecord>(
    { _id: String, at: { type: Date, required: true } },
    { strict: 'throw', versionKey: false, autoIndex: false },
  ),
)
