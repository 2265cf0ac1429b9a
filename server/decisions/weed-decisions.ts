import { trusted } from 'mongoose'

import type { DecisionId } from '@lyktan/shared/ids.ts'
import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'
import type { Kept } from '@lyktan/moderation/retention.ts'

import type { Circumstances } from '../call.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { Decision } from './decision.model.ts'
import type { DecisionRecord } from './decision.model.ts'

const atOnceMax = 500

/** The decisions of a municipality that nobody may appeal any more, the oldest first. */
export async function decisionsToWeed(
  call: Circumstances,
  { id: municipalityId, settings }: MunicipalityFacts,
): Promise<readonly DecisionId[]> {
  const at = trusted({ $lte: dueBefore(retentionPlan(settings.retention), 'decision', call.now) })
  const due = await Decision.find({ municipalityId, at })
    .sort({ at: 1 })
    .limit(atOnceMax)
    .select({ _id: 1 })
    .lean<Pick<DecisionRecord, '_id'>[]>()
  return due.map(({ _id }) => _id)
}

/**
 * Of a removed text nothing is kept longer than the municipality keeps what it removes, of any other no longer than what was
 * never shown; that it was decided, by which rule and until when one may appeal, stays for six months whatever the plan says.
 */
export async function emptyDecisionTexts(
  call: Circumstances,
  { id: municipalityId, settings }: MunicipalityFacts,
): Promise<void> {
  const plan = retentionPlan(settings.retention)
  const since = (kept: Kept) => trusted({ $lte: dueBefore(plan, kept, call.now) })
  const kept = { municipalityId, text: trusted({ $ne: null }) }
  const removed = { ...kept, outcome: 'removed' as const, at: since('removed-with-reasons') }
  const others = { ...kept, outcome: trusted({ $ne: 'removed' as const }), at: since('held-never-shown') }
  await Decision.updateMany(removed, { $set: { text: null } })
  await Decision.updateMany(others, { $set: { text: null } })
}

export async function weedDecisions(decisionIds: readonly DecisionId[]): Promise<number> {
  const { deletedCount } = await Decision.deleteMany({ _id: trusted({ $in: [...decisionIds] }) })
  return deletedCount
}
