import type { MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import { Schema, model } from 'mongoose'

/** What the hosts thought after a session. Names nobody. */
export interface ReflectionRecord {
  /** The session's id: one reflection for each. */
  _id: SessionId
  municipalityId: MunicipalityId
  happened: string
  because: string
  next: string
  writtenBy: MemberId
  writtenAt: Date
}

const text = { type: String, required: true } as const

const schema = new Schema<ReflectionRecord>(
  {
    _id: text,
    municipalityId: text,
    happened: text,
    because: text,
    next: text,
    writtenBy: text,
    writtenAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, writtenAt: 1 })

export const Reflection = model('Reflection', schema)
