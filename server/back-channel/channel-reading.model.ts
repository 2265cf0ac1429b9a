import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'

/** How far a leader has read a channel. */
export interface ChannelReadingRecord {
  /** Made of the leader and the room: one for each. */
  _id: string
  municipalityId: MunicipalityId
  memberId: MemberId
  roomId: RoomId | null
  /** When the last line that she has read was written. */
  readTo: Date
}

const text = { type: String, required: true } as const

const schema = new Schema<ChannelReadingRecord>(
  {
    _id: text,
    municipalityId: text,
    memberId: text,
    roomId: { type: String, default: null },
    readTo: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ memberId: 1 })
schema.index({ municipalityId: 1, readTo: 1 })

export const ChannelReading = model('ChannelReading', schema)
