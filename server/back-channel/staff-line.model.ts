import { Schema, model } from 'mongoose'

import type { PointedAt } from '@lyktan/shared/back-channel.ts'
import type { ClientId, MemberId, MunicipalityId, RoomId, StaffLineId } from '@lyktan/shared/ids.ts'

/** What one leader on duty said to the others. It is never a message of a room: no young person's page asks for these. */
export interface StaffLineRecord {
  _id: StaffLineId
  municipalityId: MunicipalityId
  /** Null: beside the whole place. */
  roomId: RoomId | null
  authorId: MemberId
  clientId: ClientId
  text: string
  about: PointedAt | null
  writtenAt: Date
}

const text = { type: String, required: true } as const

const schema = new Schema<StaffLineRecord>(
  {
    _id: text,
    municipalityId: text,
    roomId: { type: String, default: null },
    authorId: text,
    clientId: text,
    text,
    about: { type: Schema.Types.Mixed, default: null },
    writtenAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, roomId: 1, writtenAt: 1, _id: 1 })
schema.index({ municipalityId: 1, writtenAt: 1 })
schema.index({ authorId: 1, clientId: 1 }, { unique: true })

export const StaffLine = model('StaffLine', schema)
