import { z } from 'zod'

import type { AppealView } from './appeals.ts'
import type { HouseRule } from './house-rules.ts'
import { decisionId } from './ids.ts'
import type { DecisionId, RoomId } from './ids.ts'
import type { MeasureView } from './measures.ts'
import type { CaseKind, CaseOutcome, UnlawfulKind } from './review.ts'

/** The author has seen it: it is no longer marked as new, and a warning in it is confirmed. */
export const readDecisionInput = z.strictObject({ decisionId })

/** How somebody came to look at it. Who told us is never said. */
export type FoundBy = 'filter' | 'flag' | 'staff'

/**
 * A statement of reasons, with all parts: what, where, which rule or law, how it was found, that a person decided,
 * what follows and for how long, how to appeal and until when (field and law, 3: DSA 17 and 20).
 */
export interface StatementView {
  readonly id: DecisionId
  readonly decidedAt: string
  /** `person` is about how somebody behaved, not about one text. */
  readonly about: CaseKind
  /** The text it is about, while it is kept. */
  readonly text: string | null
  readonly room: { readonly id: RoomId; readonly name: string } | null
  readonly outcome: CaseOutcome
  readonly rule: HouseRule | null
  readonly unlawful: UnlawfulKind | null
  readonly foundBy: FoundBy
  /** The first name of the person who decided: never a machine. */
  readonly by: string
  readonly words: string | null
  readonly measures: readonly MeasureView[]
  /** Until when its author may ask us to look again: six months. */
  readonly appealBefore: string
  readonly mayAppeal: boolean
  readonly appeal: AppealView | null
  /** When it was taken back, with everything it did. */
  readonly undoneAt: string | null
  /** Not yet seen by its author. */
  readonly isNew: boolean
}

/** My page of standing: what counts now, and every decision about me that is still kept, newest first. */
export interface StandingPage {
  readonly now: readonly (MeasureView & { readonly decisionId: DecisionId; readonly by: string })[]
  readonly statements: readonly StatementView[]
}
