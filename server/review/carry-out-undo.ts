import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { undoDecision } from '../decisions/undo-decision.ts'
import { hideMessage } from '../messages/hide-message.ts'
import { stepRecord } from '../queue/step-record.ts'
import type { CaseRecord, UndoneDecision } from '../queue/step-record.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { Refusal } from '../refusal.ts'

/**
 * Undoes everything that a decision did, and last opens the case again; until then nobody can decide it anew. Each step may be done
 * again, as with `carryOut`; of a batch the audit tells as a whole. When there is nothing left to decide (its author has taken it back), the case is closed.
 */
export async function carryOutUndo(
  call: Call,
  record: CaseRecord,
  { undoing, isBatch = false }: { undoing: UndoneDecision; isBatch?: boolean },
): Promise<CaseRecord> {
  const { _id: caseId, municipalityId, kind, target } = record
  const isBack = await reverse(call, record, undoing)
  const object = { kind: 'case', id: caseId }
  const reason = undoing.decision.outcome
  if (!isBatch) await writeAudit(call, { municipalityId, act: 'case:undo', object, reason })
  const reopened = await reopen(call, record, undoing)
  if (isBack || !reopened.open) return reopened
  await takeFromQueue(call, { kind, target, why: 'withdrawn' })
  return { ...reopened, open: false, state: 'decided' }
}

/** False when there is nothing left to decide about. */
async function reverse(
  call: Call,
  { kind, target, text, isShown }: CaseRecord,
  { decision, by }: UndoneDecision,
): Promise<boolean> {
  const isMessageBack = await undone(call, decision.id, by)
  if (kind !== 'message' && kind !== 'edit') return true
  // What was let through is hidden again, unless it was shown while it waited, too. An edit that shows stays: it is a message by now.
  if (decision.outcome !== 'released') return isMessageBack
  if (isShown) return true
  return kind === 'message' && (await hideMessage(call, { messageId: target, text }))
}

/** A decision that had nobody to be told, as of a room, has no record to take back. */
async function undone(call: Call, decisionId: UndoneDecision['decision']['id'], by: UndoneDecision['by']) {
  try {
    return (await undoDecision(call, { decisionId, by })).isMessageBack
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

async function reopen(call: Call, record: CaseRecord, undoing: UndoneDecision): Promise<CaseRecord> {
  const { _id: caseId, municipalityId } = record
  const past = {
    decision: null,
    undoing: null,
    undone: [...record.undone, undoing],
    carriedOut: true,
  }
  const of = { municipalityId, caseId }
  try {
    return await stepRecord(call, of, {
      act: { act: 'reopen' },
      with: () => ({ ...past, open: true, closedAt: null }),
    })
  } catch (error) {
    // The same thing has been flagged since and waits in a case of its own: that one is decided, and this one stays closed.
    if (!(error instanceof Refusal) || error.code !== 'conflict') throw error
    return await stepRecord(call, of, {
      act: { act: 'reopen' },
      with: () => ({ ...past, state: 'decided', closedBecause: 'undone' }),
    })
  }
}
