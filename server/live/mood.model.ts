import type { MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import type { Mood } from '@lyktan/shared/live-choices.ts'
import { Schema, model } from 'mongoose'

/** How somebody said it feels. Hers alone, counted for the hosts, and gone when the session ends. */
export interface MoodRecord {
  _id: string
  municipalityId: MunicipalityId
  sessionId: SessionId
  memberId: MemberId
  mood: Mood | null
  /** What of it is in the tally that the hosts see. */
  shown: Mood | null
}

const text = { type: String, required: true } as const
const maybe = { type: String, default: null } as const

const schema = new Schema<MoodRecord>(
  { _id: text, municipalityId: text, sessionId: text, memberId: text, mood: maybe, shown: maybe },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ sessionId: 1, memberId: 1 }, { unique: true })
schema.index({ memberId: 1 })

export const LiveMood = model('LiveMood', schema)
