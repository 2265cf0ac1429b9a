import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type {
  RoomIcon,
  RoomMode,
  RoomReading,
  RoomReason,
  RoomTone,
  WeeklyHours,
} from '@lyktan/shared/rooms.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import type { Brake } from '@lyktan/moderation/brake.ts'
import { Schema, model } from 'mongoose'

/** What a session's own room knows of the session: it opens and closes by this instead of hours. */
export interface SessionInRoom {
  id: SessionId
  phase: 'lobby' | 'live' | 'over'
  /** None of its hosts is here: writing rests. */
  areHostsGone: boolean
  /** A group of the session, and not its own room. */
  isGroup?: boolean
}

/** A staffed topic room: what it is, and how it stands since somebody last looked (`moderation/staffing.ts`). */
export interface RoomRecord {
  _id: string
  municipalityId: string
  name: string
  description: string
  icon: RoomIcon
  tone: RoomTone
  ageBands: AgeBand[]
  hours: WeeklyHours[]
  slowSeconds: number
  reading: RoomReading
  sensitive: boolean
  language: Language
  mode: RoomMode
  reason: RoomReason
  /** Since when mode and reason are so. */
  since: Date
  /** Since when an open room has had too few adults. */
  shortSince: Date | null
  /** When the managers were rung about a missing adult; null when none is missing. */
  rungAt: Date | null
  closesAt: Date | null
  nextOpensAt: Date | null
  adults: PersonView[]
  /** Null of a topic room. */
  session: SessionInRoom | null
  /** A leader's own word over the timetable. */
  switchedTo: { mode: 'open' | 'closed'; until: Date; by: string } | null
  /** Slows it for a while; ends by itself (`moderation/brake.ts`). */
  brake: Brake | null
  /** The latest closings, oldest first: a message is kept so many hours after the closing that followed it. */
  closings: Date[]
  /** What has been weeded, so that its numbers are never given again. */
  floorSeq: number
  floorRev: number
  /** Grows by one with every change; writes are conditional on the one read. */
  version: number
}

const schema = new Schema<RoomRecord>(
  {
    _id: String,
    municipalityId: { type: String, required: true },
    name: { type: String, required: true },
    description: { type: String, required: true },
    icon: { type: String, required: true },
    tone: { type: String, required: true },
    ageBands: { type: [String], required: true },
    hours: { type: [{ _id: false, weekday: Number, from: String, to: String }], default: [] },
    slowSeconds: { type: Number, default: 0 },
    reading: { type: String, required: true },
    sensitive: { type: Boolean, default: false },
    language: { type: String, required: true },
    mode: { type: String, default: 'closed' },
    reason: { type: String, default: 'outside-hours' },
    since: { type: Date, required: true },
    shortSince: { type: Date, default: null },
    rungAt: { type: Date, default: null },
    closesAt: { type: Date, default: null },
    nextOpensAt: { type: Date, default: null },
    adults: {
      type: [{ _id: false, id: String, nickname: String, avatar: String, badge: String }],
      default: [],
    },
    session: {
      type: new Schema(
        { id: String, phase: String, areHostsGone: Boolean, isGroup: Boolean },
        { _id: false, strict: 'throw' },
      ),
      default: null,
    },
    switchedTo: {
      type: new Schema({ mode: String, until: Date, by: String }, { _id: false, strict: 'throw' }),
      default: null,
    },
    brake: {
      type: new Schema({ slow: Boolean, readFirst: Boolean, until: Date }, { _id: false, strict: 'throw' }),
      default: null,
    },
    closings: { type: [Date], default: [] },
    floorSeq: { type: Number, default: 0 },
    floorRev: { type: Number, default: 0 },
    version: { type: Number, default: 1 },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, name: 1 })
schema.index({ 'brake.until': 1 })
schema.index({ municipalityId: 1, 'session.phase': 1 })

export const Room = model('Room', schema)
