import { z } from 'zod'

import type { Category } from './findings.ts'
import { caseId, decisionId, memberId, messageId, roomId, waveId } from './ids.ts'
import type { CaseId, MemberId, MessageId, RoomId, WaveId } from './ids.ts'
import { limits } from './limits.ts'
import { lastingMeasures } from './measures.ts'
import type { MeasureKind, RunningMeasure } from './measures.ts'
import type { CaseKind, CaseOutcome, CaseRow } from './review.ts'
import { writtenText } from './text.ts'

const staffNote = writtenText(limits.staffNoteCharacters)
const ofCase = z.strictObject({ caseId })
const version = z.int().min(1)

/** Which messages belong to a wave: of a room, since a time; by newcomers or everybody; or like one of them. */
const waveAsked = {
  roomId,
  since: z.iso.datetime(),
  who: z.enum(['newcomers', 'everybody']),
  /** Only what says nearly the same as this message. */
  like: messageId.optional(),
}
const batch = { waveId, note: staffNote.optional() }

/** What staff may ask at the desk besides claiming and deciding. The one who holds a case gives it on, sets it aside or sends it up. */
export const deskCommands = {
  /** One page of the queue behind this case, as it stood in the answer before. */
  'queue:more': z.strictObject({ after: caseId }),
  'queue:decided': z.strictObject({}),
  'case:give': z.strictObject({ caseId, to: memberId }),
  'case:wait': ofCase,
  'case:escalate': ofCase,
  'case:skip': z.strictObject({ caseId, on: z.boolean() }),
  'case:pass': ofCase,
  'case:undo': z.strictObject({ caseId, version, note: staffNote.optional() }),
  'case:look': z.strictObject({ caseId, on: z.boolean() }),
  'case:note': z.strictObject({ caseId, text: staffNote }),
  'member:history': z.strictObject({ memberId }),
  /** Before its time, with words that its person reads. */
  'measure:end': z.strictObject({
    memberId,
    decisionId,
    kind: z.enum(lastingMeasures),
    words: writtenText(limits.wordsToAuthorCharacters),
  }),
  'desk:load': z.strictObject({}),
  'desk:debrief': z.strictObject({ text: writtenText(limits.staffNoteCharacters).nullable() }),
} as const

/** Raids: many messages at once, hidden and decided as one; brakes that end by themselves. */
export const waveCommands = {
  'wave:list': z.strictObject(waveAsked),
  'wave:quarantine': z.strictObject({
    ...waveAsked,
    /** These stay shown. */
    except: z.array(messageId).max(100).optional(),
  }),
  'wave:view': z.strictObject({ waveId }),
  'wave:recent': z.strictObject({}),
  'wave:decide': z.discriminatedUnion('outcome', [
    z.strictObject({ ...batch, outcome: z.literal('release') }),
    z.strictObject({
      ...batch,
      outcome: z.literal('remove'),
      rule: z.int().min(1).max(8),
      words: writtenText(limits.wordsToAuthorCharacters),
    }),
  ]),
  'wave:undo': z.strictObject({ waveId }),
  'room:brake': z.strictObject({
    roomId,
    /** Everybody waits longer between messages. */
    slow: z.boolean(),
    /** What newcomers write is read before it shows. */
    readFirst: z.boolean(),
    /** Both end by themselves. */
    minutes: z.int().min(5).max(120),
  }),
} as const

/** What I have set aside for my own part. Nobody else ever sees it. */
export interface OwnAside {
  /** Not now: shown last, and to everybody else as before. */
  readonly skipped: readonly CaseId[]
  /** Not me: never offered to me again. */
  readonly passed: readonly CaseId[]
}

/** A decided case, to be looked up or taken back. */
export interface DecidedRow extends CaseRow {
  readonly decision: {
    readonly outcome: CaseOutcome
    readonly by: string
    readonly at: string
    readonly rule: number | null
    readonly measures: readonly MeasureKind[]
    /** I may take it back now: I took it within the last hour, or I am a manager. */
    readonly mayUndo: boolean
  }
}

export interface StaffNoteView {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly text: string
}

/** What is known of one young person on one page: counts and decisions, never a text of hers. */
export interface MemberHistory {
  readonly memberId: MemberId
  readonly nickname: string
  readonly firstMessages: boolean
  readonly postedCount: number
  readonly counts: Readonly<Record<CaseOutcome, number>>
  /** Flags raised about her, and by herself that led to an act. */
  readonly flagsAbout: number
  /** Newest first. */
  readonly cases: readonly {
    readonly caseId: CaseId
    readonly kind: CaseKind
    readonly category: Category | null
    readonly roomName: string
    readonly outcome: CaseOutcome
    readonly rule: number | null
    readonly measures: readonly MeasureKind[]
    readonly by: string
    readonly at: string
    /** When it was taken back. */
    readonly undoneAt: string | null
  }[]
  /** Newest first. */
  readonly notes: readonly StaffNoteView[]
  /** What holds for her now and ends by itself, the first to end first. */
  readonly running: readonly RunningMeasure[]
}

export interface WaveRow {
  readonly messageId: MessageId
  readonly memberId: MemberId
  readonly nickname: string
  readonly isNewcomer: boolean
  readonly at: string
  readonly text: string
}

/** A wave that somebody has quarantined: nobody but its authors and the staff see it until it is decided. */
export interface WaveView {
  readonly id: WaveId
  readonly roomId: RoomId
  readonly roomName: string
  readonly by: string
  readonly at: string
  readonly count: number
  /** How many of them the batch under way has reached. */
  readonly done: number
  readonly state:
    | 'hiding'
    | 'quarantined'
    | 'releasing'
    | 'removing'
    | 'released'
    | 'removed'
    | 'undoing'
    | 'undone'
}

/** The worker's own load today: kept for today only, and for her alone. */
export interface DeskLoad {
  readonly day: string
  readonly read: Readonly<Partial<Record<Category | 'other', number>>>
  readonly severe: number
  /** After many severe ones in a row: time for a pause. */
  readonly proposesPause: boolean
  readonly debrief: string | null
}

export interface DeskAnswers {
  'queue:more': { readonly cases: readonly CaseRow[]; readonly more: boolean }
  'queue:decided': { readonly cases: readonly DecidedRow[] }
  'case:give': { readonly case: CaseRow }
  'case:wait': { readonly case: CaseRow }
  'case:escalate': { readonly case: CaseRow }
  'case:skip': { readonly aside: OwnAside }
  'case:pass': { readonly aside: OwnAside }
  'case:undo': { readonly case: CaseRow }
  'case:look': { readonly colleagues: readonly Looking[] }
  'case:note': { readonly notes: readonly StaffNoteView[] }
  'member:history': { readonly history: MemberHistory }
  'wave:list': { readonly messages: readonly WaveRow[]; readonly more: boolean }
  'wave:quarantine': { readonly wave: WaveView }
  'wave:view': { readonly wave: WaveView; readonly messages: readonly WaveRow[] }
  /** With the brakes that are on now. */
  'wave:recent': { readonly waves: readonly WaveView[]; readonly brakes: readonly BrakeView[] }
  'wave:decide': { readonly wave: WaveView }
  'wave:undo': { readonly wave: WaveView }
  'room:brake': { readonly brake: BrakeView }
  'measure:end': { readonly running: readonly RunningMeasure[] }
  'desk:load': { readonly load: DeskLoad }
  'desk:debrief': { readonly load: DeskLoad }
}

export interface Looking {
  readonly memberId: MemberId
  readonly name: string
}

/** What slows a room for a while; both false when it has ended. */
export interface BrakeView {
  readonly roomId: RoomId
  readonly slow: boolean
  readonly readFirst: boolean
  readonly until: string
}

export interface DeskAnnouncements {
  /** To the leaders: many cases at once, as each stands last. `again`: there were more than fit; ask `queue:watch` anew. */
  'queue:changed': { readonly cases: readonly CaseRow[]; readonly again: boolean }
  /** To the leaders: who has a case open right now. Forgotten after half a minute without a sign. */
  'case:looked-at': { readonly caseId: CaseId; readonly colleagues: readonly Looking[] }
  /** To one leader: a colleague has given her this case by name. */
  'case:given': { readonly case: CaseRow; readonly by: string }
  /** To the leaders: a wave was quarantined, or a batch has come further. */
  'wave:changed': { readonly wave: WaveView }
  /** To the leaders. */
  'room:braked': { readonly brake: BrakeView }
}
