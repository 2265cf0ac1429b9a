import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { MemberId, MunicipalityId, RoomId, SeriesId, SessionId, TemplateId } from '@lyktan/shared/ids.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type {
  AccessPoint,
  PlaceKind,
  SessionKind,
  SessionState,
  SignUpKind,
} from '@lyktan/shared/session-choices.ts'
import { Schema, model } from 'mongoose'

/** A hosted occasion: what it is, when, by whom, and how far its life has come. Holds no participant. */
export interface SessionRecord {
  _id: SessionId
  municipalityId: MunicipalityId
  kind: SessionKind
  title: string
  text: string
  ageBands: AgeBand[]
  language: Language
  place: { kind: PlaceKind; address: string | null }
  access: AccessPoint[]
  accessNote: string | null
  capacity: number | null
  signUp: SignUpKind
  sensitive: boolean
  themeWeek: string | null
  hosts: MemberId[]
  startsAt: Date
  endsAt: Date
  /** Grows at each move, change and cancellation. */
  sequence: number
  templateId: TemplateId | null
  seriesId: SeriesId | null
  /** The date that the series gave it; stays when it is moved. */
  recurrenceId: Date | null
  isPublished: boolean
  riskCheck: { by: MemberId; at: Date } | null
  youthLed: boolean
  /** The adults who confirm that young people planned and lead it; two make it so. */
  youthLedConfirmedBy: MemberId[]
  /** Null: made by its series. */
  plannedBy: MemberId | null
  changedAt: Date
  state: SessionState
  cancelWords: string | null
  roomId: RoomId | null
  startedAt: Date | null
  endedAt: Date | null
  endedWhy: 'host' | 'hosts-gone' | 'time' | null
  /** Since when no host is in the room of a live session. */
  hostsLostAt: Date | null
  /** The hosts who were in the room at the last look, so that the others hear of one who is gone. */
  hostsHere: MemberId[]
  /** Adults' time with it while live, all together. */
  staffSeconds: number
  /** Who was here is gone for good; only counts are left. */
  attendanceClosedAt: Date | null
  /** Those who were in the house, counted by eye, until the attendance is closed. */
  headcount: { ageBand: AgeBand; count: number }[]
  /** Grows by one with every change; writes are conditional on the one read. */
  version: number
}

const text = { type: String, required: true } as const
const optional = { type: String, default: null } as const
const date = { type: Date, required: true } as const
const optionalDate = { type: Date, default: null } as const
const number = { type: Number, required: true } as const
const yesOrNo = { type: Boolean, required: true } as const

const schema = new Schema<SessionRecord>(
  {
    _id: text,
    municipalityId: text,
    kind: text,
    title: text,
    text,
    ageBands: { type: [String], required: true },
    language: text,
    place: { _id: false, kind: text, address: optional },
    access: { type: [String], required: true },
    accessNote: optional,
    capacity: { type: Number, default: null },
    signUp: text,
    sensitive: yesOrNo,
    themeWeek: optional,
    hosts: { type: [String], required: true },
    startsAt: date,
    endsAt: date,
    sequence: number,
    templateId: optional,
    seriesId: optional,
    recurrenceId: optionalDate,
    isPublished: yesOrNo,
    riskCheck: {
      type: new Schema({ by: String, at: Date }, { _id: false, strict: 'throw' }),
      default: null,
    },
    youthLed: yesOrNo,
    youthLedConfirmedBy: { type: [String], required: true },
    plannedBy: optional,
    changedAt: date,
    state: text,
    cancelWords: optional,
    roomId: optional,
    startedAt: optionalDate,
    endedAt: optionalDate,
    endedWhy: optional,
    hostsLostAt: optionalDate,
    hostsHere: { type: [String], required: true },
    staffSeconds: number,
    attendanceClosedAt: optionalDate,
    headcount: [{ _id: false, ageBand: text, count: number }],
    version: number,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, startsAt: 1 })
schema.index({ seriesId: 1, recurrenceId: 1 })
schema.index({ state: 1, endsAt: 1 })
schema.index({ attendanceClosedAt: 1, endedAt: 1 })

// Not 'Session': that collection holds who is signed in.
export const HostedSession = model('HostedSession', schema)
