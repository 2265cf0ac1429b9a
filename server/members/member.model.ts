import { Schema, model } from 'mongoose'
import type { Avatar } from '@lyktan/shared/avatars.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type { Gender } from '@lyktan/shared/members.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import type { Away, RoomLimit, Warning } from '@lyktan/moderation/standing.ts'

/** A young person or a colleague. All that is kept about somebody: no name, no address, no picture (texts `data.what`). */
export interface MemberRecord {
  _id: string
  municipalityId: string
  role: Role
  /** A nickname; for staff the first name. */
  nickname: string
  /** The form in which look-alike names are the same; unique in a municipality, staff included. */
  skeleton: string
  avatar: Avatar
  /** Of young people only. */
  birthYear: number | null
  /** Of staff only: "fritidsledare". */
  title: string | null
  language: Language
  gender: Gender | null
  area: string | null
  showsTyping: boolean
  /** How many of her messages have been shown, counted no further than a newcomer's. */
  shownMessages: number
  /** How often what she told the leaders was judged, and how often it led to an act: for the order of the queue alone. */
  flagsJudged: number
  flagsRight: number
  pausedUntil: Date | null
  pauseRule: number | null
  pauseWords: string | null
  suspendedUntil: Date | null
  /** What her measures come to beside the pause: reckoned from them, never set on its own (`measures/refresh-standing.ts`). */
  away: Away | null
  roomLimits: RoomLimit[]
  warning: Warning | null
  standingVersion?: number
  /** Rises when all sessions must end. */
  sessionVersion: number
  rulesAcceptedOn: Date
  /** The day of the last visit, never the hour: it decides when the account is weeded. */
  lastVisitOn: Date
  /** Read only where somebody proves who she is. */
  passphraseHash: string
  recoveryHash: string | null
}

/** A plain value that is read and written whole. */
const kept = { type: Schema.Types.Mixed, default: null } as const

const schema = new Schema<MemberRecord>(
  {
    _id: String,
    municipalityId: { type: String, required: true },
    role: { type: String, required: true },
    nickname: { type: String, required: true },
    skeleton: { type: String, required: true },
    avatar: { type: String, required: true },
    birthYear: { type: Number, default: null },
    title: { type: String, default: null },
    language: { type: String, required: true },
    gender: { type: String, default: null },
    area: { type: String, default: null },
    showsTyping: { type: Boolean, default: false },
    shownMessages: { type: Number, default: 0 },
    flagsJudged: { type: Number, default: 0 },
    flagsRight: { type: Number, default: 0 },
    pausedUntil: { type: Date, default: null },
    pauseRule: { type: Number, default: null },
    pauseWords: { type: String, default: null },
    suspendedUntil: { type: Date, default: null },
    away: kept,
    roomLimits: { type: Schema.Types.Mixed, default: () => [] },
    warning: kept,
    standingVersion: Number,
    sessionVersion: { type: Number, default: 1 },
    rulesAcceptedOn: { type: Date, required: true },
    lastVisitOn: { type: Date, required: true },
    passphraseHash: { type: String, required: true, select: false },
    recoveryHash: { type: String, default: null, select: false },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, skeleton: 1 }, { unique: true })
schema.index({ skeleton: 1 })
schema.index({ nickname: 1 })
schema.index({ municipalityId: 1, role: 1, lastVisitOn: 1 })

export const Member = model('Member', schema)
