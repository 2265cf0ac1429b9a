import { z } from 'zod'

import type { AgeBand } from './age-bands.ts'
import type { Avatar } from './avatars.ts'
import type { Category, Finding, HoldReason, Severity, Span } from './findings.ts'
import type { FlagCategory } from './flags.ts'
import { caseId } from './ids.ts'
import type { CaseId, MemberId, RoomId } from './ids.ts'
import { limits } from './limits.ts'
import { writtenText } from './text.ts'

const version = z.int().min(1)
const wordsToAuthor = writtenText(limits.wordsToAuthorCharacters)
const staffNote = writtenText(limits.staffNoteCharacters)

/** What a case is about. An appeal is a decision that somebody asks to have looked at again. */
export const caseKinds = ['message', 'edit', 'person', 'room', 'appeal'] as const
export type CaseKind = (typeof caseKinds)[number]

/** The eight kinds of what the law on bulletin boards demands removed: hidden at once, looked at afterwards. */
export const unlawfulKinds = [
  'threat',
  'privacy-intrusion',
  'incitement',
  'agitation-against-a-group',
  'child-abuse-images',
  'unlawful-violence',
  'terrorism',
  'copyright',
] as const
export type UnlawfulKind = (typeof unlawfulKinds)[number]

/** Where a measure holds: in the room of the case, or everywhere. */
const scope = z.enum(['room', 'place'])
/** One step of the ladder that a decision takes besides what it does to the text. */
export const measureInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('warning'), scope }),
  z.strictObject({ kind: z.literal('pause'), scope, minutes: z.int().min(5).max(60) }),
  z.strictObject({ kind: z.literal('out-for-tonight'), scope }),
  z.strictObject({ kind: z.literal('talk'), scope }),
  z.strictObject({ kind: z.literal('suspension'), scope, until: z.iso.datetime() }),
])
export type MeasureInput = z.output<typeof measureInput>
/** Each kind at most once. */
const measures = z
  .array(measureInput)
  .max(5)
  .refine((asked) => new Set(asked.map(({ kind }) => kind)).size === asked.length)

export const claimCaseInput = z.strictObject({ caseId })
export const releaseCaseInput = z.strictObject({ caseId })
const decisionBase = {
  caseId,
  /** The version that was read: an older one is refused as stale, so nothing is decided twice. */
  version,
  /** The steps taken towards the one whom the case is about; each kind at most once. */
  measures: measures.optional(),
  /** For the staff alone. */
  note: staffNote.optional(),
  /** What those who flagged it are told besides the outcome. */
  wordsToFlaggers: wordsToAuthor.optional(),
  /** Whether the filter was right, of each finding by its place in the case's list. */
  findingsRight: z.array(z.boolean().nullable()).max(50).optional(),
}
const rule = z.int().min(1).max(8)
const unlawful = z.enum(unlawfulKinds)
export const decideCaseInput = z.discriminatedUnion('outcome', [
  z.strictObject({ ...decisionBase, outcome: z.literal('release'), words: wordsToAuthor.optional() }),
  z.strictObject({
    ...decisionBase,
    outcome: z.literal('return'),
    rule: rule.optional(),
    words: wordsToAuthor,
  }),
  z.strictObject({
    ...decisionBase,
    outcome: z.literal('remove'),
    rule,
    words: wordsToAuthor,
    unlawful: unlawful.optional(),
  }),
  /** Of a person or a room: nothing needs to be done. */
  z.strictObject({ ...decisionBase, outcome: z.literal('keep'), words: wordsToAuthor.optional() }),
  /** Of a person or a room: what the measures, the note and the words say. */
  z.strictObject({
    ...decisionBase,
    outcome: z.literal('act'),
    rule: rule.optional(),
    words: wordsToAuthor,
    unlawful: unlawful.optional(),
  }),
  /** Of an appeal: the decision stands. */
  z.strictObject({ ...decisionBase, outcome: z.literal('uphold'), words: wordsToAuthor }),
  /** Of an appeal: everything that the decision did is undone. */
  z.strictObject({ ...decisionBase, outcome: z.literal('restore'), words: wordsToAuthor }),
])
export const caseOutcomes = [
  'released',
  'returned',
  'removed',
  'kept',
  'acted',
  'upheld',
  'restored',
] as const
/** What became of a case: of messages and edits the first three, of persons and rooms the next two, of appeals the last. */
export type CaseOutcome = (typeof caseOutcomes)[number]

/** waiting: for a named colleague, or for the author's change. escalated: for a manager. */
export type CaseState = 'open' | 'claimed' | 'waiting' | 'escalated' | 'decided'

/** A row in the queue. The text is never in the list: nobody should meet it unprepared. */
export interface CaseRow {
  readonly id: CaseId
  readonly version: number
  readonly state: CaseState
  readonly severity: Severity
  /** The gravest category found; null when it waits only because of who wrote it. */
  readonly category: Category | null
  readonly reasons: readonly HoldReason[]
  readonly kind: CaseKind
  /** Only managers see, hear and decide it: it is about a leader, or an appeal that needs one. */
  readonly forManagers: boolean
  /** How many have flagged it and as what; who they are is never in a row. */
  readonly flags: { readonly count: number; readonly categories: readonly FlagCategory[] }
  /** Where it happened; null of a person as such. */
  readonly roomId: RoomId | null
  readonly roomName: string
  readonly openedAt: string
  /** ISO time by which a person should have read it. */
  readonly dueAt: string
  /** Among equally grave ones the earlier is read first: its due time, sooner when those who flagged it are often right. */
  readonly priorityAt: string
  /** While waiting: whose turn it is, and until when before it is open to all again. */
  readonly waits: {
    readonly for: 'author' | { readonly memberId: MemberId; readonly name: string }
    /** null: until there is an answer. */
    readonly until: string | null
  } | null
  readonly claim: { readonly memberId: MemberId; readonly name: string; readonly until: string } | null
}

/** A case with what is needed to decide: frozen when it was made, so nothing done later can empty it. */
export interface CaseDetail extends CaseRow {
  readonly text: string
  readonly spans: readonly Span[]
  readonly findings: readonly Finding[]
  /** The one whom it is about; null of a room. */
  readonly author: {
    readonly id: MemberId
    readonly nickname: string
    readonly avatar: Avatar
    readonly ageBand: AgeBand | null
    readonly isNewcomer: boolean
    readonly postedCount: number
    readonly removedCount: number
    readonly pausedUntil: string | null
  } | null
  /** The conversation around it, oldest first. */
  readonly around: readonly {
    readonly nickname: string
    readonly text: string
    readonly at: string
    readonly isTarget: boolean
  }[]
  /** What the author has been told or will read. */
  readonly decision: {
    readonly outcome: CaseOutcome
    readonly by: string
    readonly at: string
    readonly rule: number | null
    readonly words: string | null
  } | null
}
