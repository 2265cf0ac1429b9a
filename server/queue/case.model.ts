import { Schema, model } from 'mongoose'

import type { FlagCategory } from '@lyktan/shared/flags.ts'
import type { Category, Finding, HoldReason, Severity, Span } from '@lyktan/shared/findings.ts'
import type { CaseId, DecisionId, MemberId, MunicipalityId, RoomId, WaveId } from '@lyktan/shared/ids.ts'
import type {
  CaseDetail,
  CaseKind,
  CaseOutcome,
  CaseState,
  MeasureInput,
  UnlawfulKind,
} from '@lyktan/shared/review.ts'

/** What a person decided: kept as soon as it is taken, before it is carried out. */
export interface CaseDecision {
  /** Made when it is taken, so that what follows from it can be done again without being done twice. */
  id: DecisionId
  outcome: CaseOutcome
  by: MemberId
  at: Date
  rule: number | null
  /** One of the eight kinds that the law demands removed. */
  unlawful: UnlawfulKind | null
  words: string | null
  wordsToFlaggers: string | null
  /** For the staff alone. */
  note: string | null
  /** Whether each finding was right, by its place in the case's list; null where nobody said. */
  findingsRight: (boolean | null)[]
  measures: MeasureInput[]
}

/** A decision that somebody took back: an event of its own, so that both stay on record. */
export interface UndoneDecision {
  decision: CaseDecision
  by: MemberId
  at: Date
  /** For the staff alone. */
  note: string | null
}

/** Something that waits for a person, with everything needed to decide frozen when it was made. */
export interface CaseRecord {
  _id: CaseId
  municipalityId: MunicipalityId
  /** Where it happened; null of a person as such. */
  roomId: RoomId | null
  kind: CaseKind
  /** The id of a message (also for its edit), a member, a room or an appeal, by the kind. */
  target: string
  /** The one whom it is about; null of a room. */
  authorId: MemberId | null
  /** Only managers see, hear and decide it. */
  forManagers: boolean
  /** Who may never decide it: of an appeal the first decider. */
  notBy: MemberId[]
  /** From then on a manager may decide in spite of `notBy`, which is logged: a place may have one manager only. */
  notByUntil: Date | null
  flagCount: number
  /** What it was flagged as, without repeats, the first one first. */
  flagCategories: FlagCategory[]
  /** True when it was shown while it was in the queue, so that its author did not wait. */
  isShown: boolean
  /** True while it waits for a person. One open case per target, kind and readers: a message shown with a flag, and an edit of it. */
  open: boolean
  /** False from the moment somebody decides until everything that follows is done: a process may die between. */
  carriedOut: boolean
  /** When the sweep last tried to finish it: it goes behind those not tried yet, so that one that fails for ever keeps nobody waiting. */
  finishTriedAt?: Date
  /** When it left the queue: from then on it is kept so long as the municipality has decided. */
  closedAt: Date | null
  /** Why it was closed without a decision. */
  closedBecause: 'withdrawn' | 'rewritten' | 'unseen' | 'removed' | 'undone' | null
  state: CaseState
  version: number
  claim: { by: MemberId; until: Date; isEscalated?: boolean } | null
  /** While waiting: whose turn it is, and until when. */
  waits: { for: 'author' | MemberId; until: Date | null } | null
  severity: Severity
  /** 0 is the gravest: what the queue is sorted by. */
  severityRank: number
  /** Among equally grave ones the earlier is read first. */
  priorityAt: Date
  category: Category | null
  reasons: HoldReason[]
  findings: Finding[]
  spans: Span[]
  text: string
  around: CaseDetail['around'][number][]
  openedAt: Date
  dueAt: Date
  /** When the adults were rung because it was past due; and how far it was called on since: second adult, duty manager. */
  rungAt: Date | null
  rungStage: number
  /** The hidden wave that it belongs to: then it is not in the list, but decided with the others. */
  waveId: WaveId | null
  /** The decision that it looks at again after something unlawful was hidden at once. */
  reviews: DecisionId | null
  decision: CaseDecision | null
  /** The decision whose undoing is not yet carried out: a process may die between. */
  undoing: UndoneDecision | null
  /** Decisions that were taken back, oldest first. */
  undone: UndoneDecision[]
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const
const date = { type: Date, required: true } as const
/** Lists of plain values that are read and written whole. */
const list = { type: Schema.Types.Mixed, required: true } as const
const kept = { type: Schema.Types.Mixed, default: null } as const

const schema = new Schema<CaseRecord>(
  {
    _id: text,
    municipalityId: text,
    roomId: { type: String, default: null },
    kind: text,
    target: text,
    authorId: { type: String, default: null },
    forManagers: { type: Boolean, required: true },
    notBy: list,
    notByUntil: { type: Date, default: null },
    flagCount: number,
    flagCategories: list,
    open: { type: Boolean, required: true },
    carriedOut: { type: Boolean, required: true },
    finishTriedAt: Date,
    isShown: { type: Boolean, required: true },
    closedAt: { type: Date, default: null },
    closedBecause: { type: String, default: null },
    state: text,
    version: number,
    claim: kept,
    waits: kept,
    severity: text,
    severityRank: number,
    priorityAt: date,
    category: { type: String, default: null },
    reasons: list,
    findings: list,
    spans: list,
    /** Empty of a person or a room. */
    text: { type: String, default: '' },
    around: list,
    openedAt: date,
    dueAt: date,
    rungAt: { type: Date, default: null },
    rungStage: { type: Number, default: 0 },
    waveId: { type: String, default: null },
    reviews: { type: String, default: null },
    decision: kept,
    undoing: kept,
    undone: list,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
// What is said against a leader waits apart from the rest, so that no colleague of hers meets it in a case of her own.
schema.index(
  { target: 1, kind: 1, forManagers: 1 },
  { unique: true, partialFilterExpression: { open: true } },
)
schema.index({ municipalityId: 1, open: 1, severityRank: 1, priorityAt: 1, _id: 1 })
schema.index({ municipalityId: 1, closedAt: 1 })
schema.index({ carriedOut: 1, finishTriedAt: 1 }, { partialFilterExpression: { carriedOut: false } })
schema.index({ authorId: 1, openedAt: 1 })
schema.index({ reviews: 1 }, { partialFilterExpression: { reviews: { $type: 'string' } } })
schema.index({ waveId: 1, _id: 1 }, { partialFilterExpression: { waveId: { $type: 'string' } } })
schema.index({ open: 1, dueAt: 1 })

export const Case = model('Case', schema)
