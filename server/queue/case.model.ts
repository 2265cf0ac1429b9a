import { Schema, model } from 'mongoose'

import type { Category, Finding, HoldReason, Severity, Span } from '@lyktan/shared/findings.ts'
import type { CaseId, MemberId, MessageId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { CaseDetail, CaseState } from '@lyktan/shared/review.ts'

/** What a person decided: kept as soon as it is taken, before it is carried out. */
export interface CaseDecision {
  outcome: 'released' | 'returned' | 'removed'
  by: MemberId
  at: Date
  rule: number | null
  words: string | null
  /** For the staff alone. */
  note: string | null
  filterWasRight: boolean | null
  pauseMinutes: number | null
}

/** Something that waits for a person, with everything needed to decide frozen when it was made. */
export interface CaseRecord {
  _id: CaseId
  municipalityId: MunicipalityId
  roomId: RoomId
  kind: 'message' | 'edit'
  target: MessageId
  authorId: MemberId
  /** True when it was shown while it was in the queue, so that its author did not wait. */
  isShown: boolean
  /** True while it waits for a person. One open case per target and kind: a message shown with a flag, and an edit of it. */
  open: boolean
  /** False from the moment somebody decides until everything that follows is done: a process may die between. */
  carriedOut: boolean
  /** When it left the queue: from then on it is kept so long as the municipality has decided. */
  closedAt: Date | null
  /** Why it was closed without a decision. */
  closedBecause: 'withdrawn' | 'rewritten' | 'unseen' | 'removed' | null
  state: CaseState
  version: number
  claim: { by: MemberId; until: Date } | null
  severity: Severity
  /** 0 is the gravest: what the queue is sorted by. */
  severityRank: number
  category: Category | null
  reasons: HoldReason[]
  findings: Finding[]
  spans: Span[]
  text: string
  around: CaseDetail['around'][number][]
  openedAt: Date
  dueAt: Date
  /** When the adults were rung because it was past due. */
  rungAt: Date | null
  decision: CaseDecision | null
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
    roomId: text,
    kind: text,
    target: text,
    authorId: text,
    open: { type: Boolean, required: true },
    carriedOut: { type: Boolean, required: true },
    isShown: { type: Boolean, required: true },
    closedAt: { type: Date, default: null },
    closedBecause: { type: String, default: null },
    state: text,
    version: number,
    claim: kept,
    severity: text,
    severityRank: number,
    category: { type: String, default: null },
    reasons: list,
    findings: list,
    spans: list,
    text,
    around: list,
    openedAt: date,
    dueAt: date,
    rungAt: { type: Date, default: null },
    decision: kept,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ target: 1, kind: 1 }, { unique: true, partialFilterExpression: { open: true } })
schema.index({ municipalityId: 1, open: 1, severityRank: 1, openedAt: 1, _id: 1 })
schema.index({ municipalityId: 1, closedAt: 1 })
schema.index({ carriedOut: 1 }, { partialFilterExpression: { carriedOut: false } })
schema.index({ authorId: 1, openedAt: 1 })

export const Case = model('Case', schema)
