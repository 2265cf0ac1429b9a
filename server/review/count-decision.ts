import type { Call } from '../call.ts'
import { ageBandOf } from '../members/member-book.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'
import { countMessage, countWait } from '../statistics/count.ts'

/** Counts a decision about a text for the reports: how long its author waited, and that it was removed. Nobody is in the figures. */
export async function countDecision(call: Call, record: CaseRecord, decision: CaseDecision): Promise<void> {
  const { municipalityId, roomId, authorId, kind } = record
  const author = authorId === null ? null : await call.live.members.find(authorId)
  if (author === null || roomId === null || record.reviews !== null) return
  if (kind !== 'message' && kind !== 'edit') return
  const where = { municipalityId, roomId, ageBand: ageBandOf(author, call.now) }
  const seconds = Math.max(0, (decision.at.getTime() - record.openedAt.getTime()) / 1000)
  if (!record.isShown) countWait(call, { ...where, seconds })
  if (decision.outcome === 'removed') countMessage(call, { ...where, measure: 'removed' })
}
