import { z } from 'zod'

import { ageBands } from './age-bands.ts'
import type { AgeBand } from './age-bands.ts'
import type { Avatar } from './avatars.ts'
import { memberId, sessionId, templateId } from './ids.ts'
import type { RoomId, SeriesId, SessionId, TemplateId } from './ids.ts'
import { languages } from './languages.ts'
import type { Language } from './languages.ts'
import type { PersonView } from './people.ts'
import { accessPoints, sessionKinds, signUpKinds } from './session-choices.ts'
import type {
  AccessPoint,
  Activity,
  PlaceKind,
  SessionKind,
  SessionState,
  SignUpKind,
} from './session-choices.ts'
import type { SignUpState } from './sign-up-choices.ts'
import { lineText, writtenText } from './text.ts'

/** Limits of one session, with their units. */
export const sessionLimits = {
  titleCharacters: 80,
  textCharacters: 1200,
  addressCharacters: 120,
  accessNoteCharacters: 300,
  themeWeekCharacters: 60,
  hostsMost: 6,
  capacityMost: 500,
  hoursMost: 14,
} as const

/** ISO time with its zone, to the second or finer. */
const instant = z.iso.datetime({ offset: true })

/** Where it is. The digital one has its own room here; the address is what the public reads. */
const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('digital') }),
  z.strictObject({ kind: z.literal('physical'), address: lineText(sessionLimits.addressCharacters) }),
  z.strictObject({ kind: z.literal('both'), address: lineText(sessionLimits.addressCharacters) }),
])

/** What a leader writes about a session. Templates hold the same but for times, hosts and the risk check. */
export const sessionContent = {
  kind: z.enum(sessionKinds),
  title: lineText(sessionLimits.titleCharacters),
  /** Plain language; what happens, for whom, what one needs. */
  text: writtenText(sessionLimits.textCharacters),
  ageBands: z.array(z.enum(ageBands)).min(1).max(3),
  language: z.enum(languages),
  place,
  access: z.array(z.enum(accessPoints)).max(accessPoints.length),
  accessNote: writtenText(sessionLimits.accessNoteCharacters).nullable(),
  /** Null: as many as come. */
  capacity: z.int().min(1).max(sessionLimits.capacityMost).nullable(),
  signUp: z.enum(signUpKinds),
  /** Signals health, orientation or faith: never named in a reminder, in reports only a year's count. */
  sensitive: z.boolean(),
  themeWeek: lineText(sessionLimits.themeWeekCharacters).nullable(),
  /** Planned and led by young people. Counts as such when two adults have confirmed it. */
  youthLed: z.boolean(),
} as const

export const sessionDraft = z.strictObject({
  ...sessionContent,
  /** Leaders and youth hosts of the municipality. Two adults, or what the policy says, must be there at the start. */
  hosts: z.array(memberId).max(sessionLimits.hostsMost),
  startsAt: instant,
  endsAt: instant,
  templateId: templateId.nullable(),
  /** The leader has gone through the risks. Until then nobody can sign up and no lobby opens. */
  riskChecked: z.boolean(),
  /** In the programme, for everybody to see. Until then it is the leaders' own plan. */
  isPublished: z.boolean(),
})
export type SessionDraft = z.output<typeof sessionDraft>

const change = sessionDraft.omit({ templateId: true }).partial()
export type SessionChange = z.output<typeof change>

const oneSession = z.strictObject({ sessionId })
/** `from` inclusive, `to` exclusive; at most 400 days. */
const listSessionsInput = z.strictObject({ from: instant, to: instant })
/** `version` is the one that was read: who was slower is told so. */
const changeSessionInput = z.strictObject({ sessionId, version: z.int().min(1), change })
const cancelSessionInput = z.strictObject({
  sessionId,
  version: z.int().min(1),
  /** What everybody who looks for it reads. */
  words: writtenText(300).nullable(),
})
const confirmYouthLedInput = z.strictObject({ sessionId, confirms: z.boolean() })

/** What everybody who may know of a session knows. */
export interface SessionCore {
  readonly id: SessionId
  readonly kind: SessionKind
  readonly activity: Activity
  readonly title: string
  readonly text: string
  readonly ageBands: readonly AgeBand[]
  readonly language: Language
  readonly place: { readonly kind: PlaceKind; readonly address: string | null }
  readonly access: readonly AccessPoint[]
  readonly accessNote: string | null
  readonly capacity: number | null
  readonly signUp: SignUpKind
  /** Planned, published and risk-checked: somebody can sign up now. */
  readonly isSignUpOpen: boolean
  readonly sensitive: boolean
  readonly themeWeek: string | null
  /** Led by young people, and two adults have confirmed it. */
  readonly youthLed: boolean
  readonly hosts: readonly PersonView[]
  readonly startsAt: string
  readonly endsAt: string
  /** The version of the schedule: grows at each move, change and cancellation (iCalendar's SEQUENCE; reminders are tied to it). */
  readonly sequence: number
  readonly state: SessionState
  readonly cancelWords: string | null
  readonly seriesId: SeriesId | null
  /** The date that the series gave it, ISO time; stays when it is moved. */
  readonly recurrenceId: string | null
  readonly templateId: TemplateId | null
  /** Its own room, from the lobby on; null for a physical one. */
  readonly roomId: RoomId | null
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** All hosts are gone: since when, and when it ends by itself. */
  readonly hostsLost: { readonly since: string; readonly endsAt: string } | null
  readonly version: number
}

/** The reader's own place in a session; of sign-ups. */
export interface OwnPlace {
  readonly state: SignUpState
  /** Her place in line, from 1; null when she does not wait. */
  readonly place: number | null
  /** ISO time; until when an offer waits for her answer. */
  readonly offeredUntil: string | null
}

/** A session as somebody who is signed in sees it. */
export interface SessionView extends SessionCore {
  readonly own: OwnPlace | null
  /** How many have a place; null where nobody signs up, and to young people in sensitive ones. */
  readonly takenCount: number | null
  /** For leaders alone. */
  readonly staff: SessionForStaff | null
}

export interface SessionForStaff {
  readonly isPublished: boolean
  readonly riskCheck: { readonly by: string | null; readonly at: string } | null
  readonly youthLed: { readonly isClaimed: boolean; readonly confirmedBy: readonly PersonView[] }
  /** Who is here of those who must be, asked now. */
  readonly adults: SessionAdults
  readonly attendanceClosedAt: string | null
}

/** The adults that a session needs, and those that it has. */
export interface SessionAdults {
  readonly needed: number
  /** On duty and connected. */
  readonly present: number
  readonly hosts: readonly (PersonView & { readonly isOnDuty: boolean; readonly isInRoom: boolean })[]
  /** Other leaders on duty who are in the session's room. */
  readonly others: readonly PersonView[]
}

/** A session as the public programme shows it: nothing of any participant, of the adults what the landing page shows too. */
export interface ProgrammeItem {
  readonly id: SessionId
  readonly municipality: { readonly slug: string; readonly name: string; readonly placeName: string }
  readonly kind: SessionKind
  readonly activity: Activity
  readonly title: string
  readonly text: string
  readonly ageBands: readonly AgeBand[]
  readonly language: Language
  readonly place: { readonly kind: PlaceKind; readonly address: string | null }
  readonly access: readonly AccessPoint[]
  readonly accessNote: string | null
  readonly capacity: number | null
  readonly signUp: SignUpKind
  readonly themeWeek: string | null
  readonly youthLed: boolean
  /** Only adults; a youth host is a young person, and nobody's name is public. */
  readonly leaders: readonly { readonly name: string; readonly avatar: Avatar }[]
  readonly startsAt: string
  readonly endsAt: string
  readonly sequence: number
  readonly state: SessionState
  readonly cancelWords: string | null
  readonly seriesId: SeriesId | null
  readonly recurrenceId: string | null
  readonly changedAt: string
}

/** What a client may ask about sessions over the socket. */
export const sessionCommands = {
  'session:list': listSessionsInput,
  'session:view': oneSession,
  'session:plan': sessionDraft,
  'session:change': changeSessionInput,
  'session:cancel': cancelSessionInput,
  'session:confirm-youth-led': confirmYouthLedInput,
  'session:lobby': oneSession,
  'session:start': oneSession,
  'session:end': oneSession,
} as const

export interface SessionAnswers {
  /** By time. Young people: what is published for their band, in their municipality. */
  'session:list': { readonly sessions: readonly SessionView[] }
  'session:view': { readonly session: SessionView }
  'session:plan': { readonly session: SessionView }
  'session:change': { readonly session: SessionView }
  'session:cancel': { readonly session: SessionView }
  'session:confirm-youth-led': { readonly session: SessionView }
  'session:lobby': { readonly session: SessionView }
  'session:start': { readonly session: SessionView }
  'session:end': { readonly session: SessionView }
}

export interface SessionAnnouncements {
  /** To everybody who may know of it: how it is now. Own place and staff's part are read by asking. */
  'session:changed': { readonly session: SessionCore }
  /** To the hosts: one of them, or the last, is gone from a live session. To all leaders when nobody is left. */
  'host:rung': {
    readonly sessionId: SessionId
    readonly title: string
    readonly why: 'co-host-gone' | 'all-hosts-gone'
  }
}
