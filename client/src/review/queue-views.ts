import type { MemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'

import { isGivenTo, waitsForOther } from './queue.state.ts'
import type { Aside } from './queue.state.ts'

/** Parts of the queue that can be looked at alone. `all` is what there is to do; `waiting` what somebody else is to do. */
export const queueViews = ['all', 'held', 'flagged', 'appeals', 'given', 'waiting'] as const
export type QueueView = (typeof queueViews)[number]

const isFlagged = (row: CaseRow) => row.flags.count > 0 || row.kind === 'person' || row.kind === 'room'

/** Whether a row belongs in a part of the queue, for this reader. */
function isIn(view: QueueView, row: CaseRow, me: MemberId): boolean {
  const isWaiting = waitsForOther(row, me)
  if (view === 'waiting') return isWaiting
  if (isWaiting) return false
  switch (view) {
    case 'all':
      return true
    case 'held':
      return row.kind !== 'appeal' && !isFlagged(row)
    case 'flagged':
      return row.kind !== 'appeal' && isFlagged(row)
    case 'appeals':
      return row.kind === 'appeal'
    case 'given':
      return isGivenTo(row, me)
  }
}

export interface Views {
  readonly rows: readonly CaseRow[]
  readonly counts: Readonly<Record<QueueView, number>>
}

/**
 * The rows of one part, in their order, and how many there are in each. What the reader has skipped comes last, and what
 * she has said "not me" to is in none.
 */
export function viewOf(
  rows: readonly CaseRow[],
  seen: { readonly view: QueueView; readonly me: MemberId; readonly aside: Aside },
): Views {
  const { view, me, aside } = seen
  const mine = rows.filter((row) => !aside.passed.has(row.id))
  const isSkipped = (row: CaseRow) => aside.skipped.has(row.id)
  const inOrder = [...mine.filter((row) => !isSkipped(row)), ...mine.filter(isSkipped)]
  const inView = (one: QueueView) => inOrder.filter((row) => isIn(one, row, me))
  const counts: Record<QueueView, number> = { all: 0, held: 0, flagged: 0, appeals: 0, given: 0, waiting: 0 }
  for (const one of queueViews) counts[one] = inView(one).length
  return { rows: inView(view), counts }
}
