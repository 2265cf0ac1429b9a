import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId, RoomId, SessionId } from '@lyktan/shared/ids.ts'

/** Who is in which group of a session, for as long as it is divided: gone when everybody is gathered. */
export interface DivisionRecord {
  _id: SessionId
  municipalityId: MunicipalityId
  groups: { roomId: RoomId; memberIds: MemberId[] }[]
  endsAt: Date
  version: number
}

const text = { type: String, required: true } as const

const schema = new Schema<DivisionRecord>(
  {
    _id: text,
    municipalityId: text,
    groups: { type: [{ _id: false, roomId: text, memberIds: [String] }], required: true },
    endsAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ 'groups.memberIds': 1 })

export const Division = model('Division', schema)
