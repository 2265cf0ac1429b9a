import type { MemberId } from '@lyktan/shared/ids.ts'
import type { CaseKind } from '@lyktan/shared/review.ts'
import type { Actor } from '@lyktan/shared/roles.ts'

/** So long a leader may take back what she decided herself. */
const ownMinutes = 60

/**
 * Whether somebody may take a decision back. An appeal's answer and a second look are final: they would only be undone by whom they
 * were kept from.
 */
export function mayUndo(
  actor: Pick<Actor, 'id' | 'role'>,
  decided: { kind: CaseKind; reviews: string | null; decision: { by: MemberId; at: Date } },
  now: Date,
): boolean {
  if (decided.kind === 'appeal' || decided.reviews !== null) return false
  if (actor.role === 'manager') return true
  const { by, at } = decided.decision
  return by === actor.id && now.getTime() - at.getTime() <= ownMinutes * 60_000
}
