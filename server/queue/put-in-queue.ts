import type { Finding, HoldReason, Severity, Span } from '@lyktan/shared/findings.ts'
import { asCaseId } from '@lyktan/shared/ids.ts'
import type { MemberId, MessageId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'
import { dueAt } from '@lyktan/moderation/queue/due.ts'
import { severityRank } from '@lyktan/moderation/queue/order.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { sayCase } from './say-case.ts'
import { takeFromQueue } from './take-from-queue.ts'

/** What waits for a person. The queue knows its kind and id, never the message itself. */
export interface Held {
  readonly municipalityId: MunicipalityId
  readonly roomId: RoomId
  readonly kind: 'message' | 'edit'
  readonly target: MessageId
  readonly authorId: MemberId
  readonly text: string
  readonly spans: readonly Span[]
  readonly findings: readonly Finding[]
  readonly reasons: readonly HoldReason[]
  readonly severity: Severity
  readonly openedAt: Date
  /** It is shown meanwhile: a filter found something in it, but nobody waits. */
  readonly isShown?: boolean
  /** The conversation around it as it is now, oldest first; frozen, so that nothing done later can empty it. */
  readonly around: CaseDetail['around']
}

/**
 * Puts something in the queue, once: a second time with the same text changes nothing; another text takes its place.
 * The leaders hear it at once; a crisis rings them.
 */
export async function putInQueue(call: Circumstances, held: Held): Promise<void> {
  const record = caseOf(asCaseId(call.newId()), held)
  if (!(await stored(call, record))) return
  await sayCase(call, record)
  if (record.severity !== 'crisis') return
  call.say.toLeaders(record.municipalityId, 'adults:rung', {
    caseId: record._id,
    roomId: record.roomId,
    severity: record.severity,
    why: 'crisis',
  })
}

/** False when it waits already. */
async function stored(call: Circumstances, record: CaseRecord): Promise<boolean> {
  try {
    await Case.create(record)
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const { target, kind, text } = record
  if ((await Case.exists({ target, kind, open: true, text })) !== null) return false
  // A process died between storing the new text and taking the old one away: nobody may decide about a text that is gone.
  await takeFromQueue(call, { kind, target, why: 'rewritten' })
  return await stored(call, record)
}

function caseOf(id: CaseRecord['_id'], held: Held): CaseRecord {
  const isShown = held.isShown ?? false
  const gravest = held.findings.toSorted(
    (one, other) => severityRank(one.severity) - severityRank(other.severity),
  )[0]
  return {
    ...held,
    _id: id,
    open: true,
    carriedOut: true,
    closedAt: null,
    closedBecause: null,
    state: 'open',
    version: 1,
    claim: null,
    severityRank: severityRank(held.severity),
    category: gravest?.category ?? null,
    reasons: [...held.reasons],
    findings: [...held.findings],
    spans: [...held.spans],
    around: [...held.around],
    isShown,
    dueAt: dueAt(held.severity === 'crisis' ? 'crisis' : isShown ? 'flag' : 'hold', held.openedAt),
    rungAt: null,
    decision: null,
  }
}
