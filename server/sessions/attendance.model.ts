import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import { Schema, model } from 'mongoose'

/** Somebody was in a session. Kept until its hosts have looked at it, at most half a day. */
export interface AttendanceRecord {
  /** Of a sensitive session a keyed hash, so that nobody is named in it. */
  _id: string
  municipalityId: MunicipalityId
  sessionId: SessionId
  /** Null in a sensitive session. */
  memberId: MemberId | null
  ageBand: AgeBand
  /** False: a host has said that she was not. */
  isPresent: boolean
}

const text = { type: String, required: true } as const

const schema = new Schema<AttendanceRecord>(
  {
    _id: text,
    municipalityId: text,
    sessionId: text,
    memberId: { type: String, default: null },
    ageBand: text,
    isPresent: { type: Boolean, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ sessionId: 1 })
schema.index({ memberId: 1 })

export const Attendance = model('Attendance', schema)
