import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'

/** That somebody wants to be reminded of a session, or has been. Gone when the session is over. */
export interface ReminderRecord {
  /** Session and member: there is one for both. */
  _id: string
  municipalityId: MunicipalityId
  sessionId: SessionId
  memberId: MemberId
  /** She asked for it herself, rather than by signing up. */
  isWished: boolean
  /** The start that she has been reminded of, and the version of the schedule that said it; null before. */
  toldFor: Date | null
  toldSequence: number | null
  /** When it is looked at whether it can go. */
  weedAt: Date
}

const text = { type: String, required: true } as const

const schema = new Schema<ReminderRecord>(
  {
    _id: text,
    municipalityId: text,
    sessionId: text,
    memberId: text,
    isWished: { type: Boolean, required: true },
    toldFor: { type: Date, default: null },
    toldSequence: { type: Number, default: null },
    weedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ sessionId: 1 })
schema.index({ memberId: 1 })
schema.index({ toldFor: 1 })
schema.index({ weedAt: 1 })

export const Reminder = model('Reminder', schema)

/** So long after the end of a session it is kept, in case it is moved. */
export const keptAfterMs = 6 * 3_600_000

export const reminderIdOf = (sessionId: SessionId, memberId: MemberId): string => `${sessionId}.${memberId}`
