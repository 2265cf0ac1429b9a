import type { Finding, HoldReason, Severity, Span } from '@lyktan/shared/findings.ts'
import { asCaseId } from '@lyktan/shared/ids.ts'
import type { CaseId, DecisionId, MemberId, MunicipalityId, RoomId, WaveId } from '@lyktan/shared/ids.ts'
import type { CaseDetail, CaseKind } from '@lyktan/shared/review.ts'
import { dueAt } from '@lyktan/moderation/queue/due.ts'
import type { DueKind } from '@lyktan/moderation/queue/due.ts'
import { neutralAccuracy, priorityAt, severityRank } from '@lyktan/moderation/queue/order.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { addFlag } from './add-flag.ts'
import type { Flagged } from './add-flag.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { ringAdults } from './ring-adults.ts'
import { sayCase } from './say-case.ts'
import { takeFromQueue } from './take-from-queue.ts'

/** What waits for a person. The queue knows its kind and id, never the message itself. */
export interface Held {
  readonly municipalityId: MunicipalityId
  /** Null of a person as such. */
  readonly roomId: RoomId | null
  readonly kind: CaseKind
  /** The id of a message (also for its edit), a member, a room or an appeal, by the kind. */
  readonly target: string
  /** The one whom it is about; null of a room. */
  readonly authorId: MemberId | null
  readonly text: string
  readonly spans: readonly Span[]
  readonly findings: readonly Finding[]
  readonly reasons: readonly HoldReason[]
  readonly severity: Severity
  readonly openedAt: Date
  /** It is shown meanwhile: a filter or somebody found something in it, but nobody waits. */
  readonly isShown?: boolean
  /** Only managers see, hear and decide it. */
  readonly forManagers?: boolean
  /** Who may never decide it; from `notByUntil` a manager among them may, and that is logged. */
  readonly notBy?: readonly MemberId[]
  readonly notByUntil?: Date
  /** The hidden wave that it belongs to: then it is decided with the others. */
  readonly waveId?: WaveId
  /** The decision that it looks at again after something unlawful was hidden at once. */
  readonly reviews?: DecisionId
  /** Put there because somebody has told us: counted on the case that is open already, or on the new one. */
  readonly flag?: Flagged
  /** The conversation around it as it is now, oldest first; frozen, so that nothing done later can empty it. */
  readonly around: CaseDetail['around']
}

/**
 * Puts something in the queue, once: a second time with the same text changes nothing; another text takes its place. A flag on what waits
 * already is counted on it; on what is decided it opens a new case. The leaders hear it at once; a crisis rings them.
 * @returns the case in which it waits
 */
export async function putInQueue(call: Circumstances, held: Held): Promise<CaseId> {
  const record = caseOf(asCaseId(call.newId()), held)
  const waiting = await stored(call, record)
  const flag = held.flag && { ...held.flag, severity: held.severity }
  if (waiting !== null && flag && !(await addFlag(call, waiting, flag))) return await putInQueue(call, held)
  if (waiting !== null) return waiting
  await sayCase(call, record)
  if (record.severity === 'crisis') ringAdults(call, record, 'crisis')
  return record._id
}

/** The case that waits already; null when this one was stored. */
async function stored(call: Circumstances, record: CaseRecord): Promise<CaseId | null> {
  try {
    await Case.create(record)
    return null
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const { target, kind, forManagers, text, flagCount } = record
  const waiting = await Case.findOne({ target, kind, forManagers, open: true }).lean<CaseRecord>()
  // What somebody has told us about stays as it was frozen, whatever its author makes of it meanwhile.
  if (waiting !== null && (waiting.text === text || waiting.flagCount + flagCount > 0)) return waiting._id
  // A process died between storing the new text and taking the old one away: nobody may decide about a text that is gone.
  if (waiting !== null) await takeFromQueue(call, { kind, target, why: 'rewritten', forManagers })
  return await stored(call, record)
}

function dueKindOf({ severity, kind, isShown = false }: Held): DueKind {
  if (severity === 'crisis') return 'crisis'
  if (kind === 'appeal') return 'appeal'
  return isShown ? 'flag' : 'hold'
}

/** Who may decide it, and what it belongs to. */
function readersOf(
  held: Held,
): Pick<CaseRecord, 'forManagers' | 'notBy' | 'notByUntil' | 'waveId' | 'reviews'> {
  const { forManagers = false, notBy = [], notByUntil = null, waveId = null, reviews = null } = held
  return { forManagers, notBy: [...notBy], notByUntil, waveId, reviews }
}

function caseOf(id: CaseRecord['_id'], { flag, ...held }: Held): CaseRecord {
  const isShown = held.isShown ?? false
  const gravest = held.findings.toSorted(
    (one, other) => severityRank(one.severity) - severityRank(other.severity),
  )[0]
  const due = dueAt(dueKindOf(held), held.openedAt)
  return {
    ...held,
    _id: id,
    ...readersOf(held),
    flagCount: flag ? 1 : 0,
    flagCategories: flag ? [flag.category] : [],
    open: true,
    carriedOut: true,
    closedAt: null,
    closedBecause: null,
    state: 'open',
    version: 1,
    claim: null,
    waits: null,
    severityRank: severityRank(held.severity),
    priorityAt: flag ? priorityAt(due, flag.accuracy ?? neutralAccuracy) : due,
    category: gravest?.category ?? null,
    reasons: [...held.reasons],
    findings: [...held.findings],
    spans: [...held.spans],
    around: [...held.around],
    isShown,
    dueAt: due,
    rungAt: null,
    rungStage: 0,
    decision: null,
    undoing: null,
    undone: [],
  }
}
