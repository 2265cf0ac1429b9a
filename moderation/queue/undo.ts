import type { MemberId } from '@lyktan/shared/ids.ts'
import type { CaseKind, CaseOutcome } from '@lyktan/shared/review.ts'
import type { Actor } from '@lyktan/shared/roles.ts'

/** So long a leader may take back what she decided herself. */
const ownMinutes = 60

interface Undoable {
  readonly by: MemberId
  readonly at: Date
  readonly outcome: CaseOutcome
  readonly unlawful: string | null
}

/**
 * Whether somebody may take a decision back. An appeal's answer and a second look are final: they would only be undone by whom they
 * were kept from. What was hidden because the law demands it waits for its second look, and an edit that shows is a message by now.
 */
export function mayUndo(
  actor: Pick<Actor, 'id' | 'role'>,
  decided: { kind: CaseKind; reviews: string | null; decision: Undoable },
  now: Date,
): boolean {
  const { by, at, outcome, unlawful } = decided.decision
  if (decided.kind === 'appeal' || decided.reviews !== null || unlawful !== null) return false
  if (decided.kind === 'edit' && outcome === 'released') return false
  if (actor.role === 'manager') return true
  return by === actor.id && now.getTime() - at.getTime() <= ownMinutes * 60_000
}
