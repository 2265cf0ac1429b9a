import { z } from 'zod'

import type { AgeBand } from './age-bands.ts'
import type { Avatar } from './avatars.ts'
import type { Category, Finding, HoldReason, Severity, Span } from './findings.ts'
import { caseId } from './ids.ts'
import type { CaseId, MemberId, RoomId } from './ids.ts'
import { limits } from './limits.ts'
import { writtenText } from './text.ts'

const version = z.int().min(1)
const wordsToAuthor = writtenText(limits.wordsToAuthorCharacters)

export const claimCaseInput = z.strictObject({ caseId })
export const releaseCaseInput = z.strictObject({ caseId })
const decisionBase = {
  caseId,
  /** The version that was read: an older one is refused as stale, so nothing is decided twice. */
  version,
  /** Pauses the author as well. */
  pauseMinutes: z.literal(15).optional(),
  note: writtenText(limits.staffNoteCharacters).optional(),
  filterWasRight: z.boolean().optional(),
}
const rule = z.int().min(1).max(8)
export const decideCaseInput = z.discriminatedUnion('outcome', [
  z.strictObject({ ...decisionBase, outcome: z.literal('release'), words: wordsToAuthor.optional() }),
  z.strictObject({
    ...decisionBase,
    outcome: z.literal('return'),
    rule: rule.optional(),
    words: wordsToAuthor,
  }),
  z.strictObject({ ...decisionBase, outcome: z.literal('remove'), rule, words: wordsToAuthor }),
])
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
  readonly kind: 'message' | 'edit'
  readonly roomId: RoomId
  readonly roomName: string
  readonly openedAt: string
  /** ISO time by which a person should have read it. */
  readonly dueAt: string
  readonly claim: { readonly memberId: MemberId; readonly name: string; readonly until: string } | null
}

/** A case with what is needed to decide: frozen when it was made, so nothing done later can empty it. */
export interface CaseDetail extends CaseRow {
  readonly text: string
  readonly spans: readonly Span[]
  readonly findings: readonly Finding[]
  readonly author: {
    readonly id: MemberId
    readonly nickname: string
    readonly avatar: Avatar
    readonly ageBand: AgeBand | null
    readonly isNewcomer: boolean
    readonly postedCount: number
    readonly removedCount: number
    readonly pausedUntil: string | null
  }
  /** The conversation around it, oldest first. */
  readonly around: readonly {
    readonly nickname: string
    readonly text: string
    readonly at: string
    readonly isTarget: boolean
  }[]
  /** What the author has been told or will read. */
  readonly decision: {
    readonly outcome: 'released' | 'returned' | 'removed'
    readonly by: string
    readonly at: string
    readonly rule: number | null
    readonly words: string | null
  } | null
}
