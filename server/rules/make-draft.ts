import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { ruleBounds, usualThresholds } from '@lyktan/shared/rule-bounds.ts'
import type { RuleSetContent } from '@lyktan/shared/rules.ts'

import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { auditRules } from './audit-rules.ts'
import { findHead, findRuleSet, mustManageRules } from './find-rule-set.ts'
import { hashContent } from './hash-content.ts'
import { RuleSet } from './rule-set.model.ts'
import type { RuleSetRecord } from './rule-set.model.ts'
import { viewRuleSet } from './rule-set.view.ts'

/**
 * Begins a draft, empty or with what another set says: the only way to change what has been tested.
 * @throws Refusal 'forbidden', 'not-found', 'not-ready' when there are too many drafts already
 */
export async function makeDraft(
  call: Call,
  { name, basedOn }: EndpointInput<'rules:make-draft'>,
): Promise<EndpointAnswers['rules:make-draft']> {
  mustManageRules(call)
  const { municipalityId } = call.actor
  const drafts = await RuleSet.countDocuments({ municipalityId, isDraft: true })
  if (drafts >= ruleBounds.draftsMax) throw new Refusal('not-ready')
  const basis = basedOn === undefined ? null : await findRuleSet(call, basedOn)
  const content: RuleSetContent = {
    rules: basis?.rules ?? [],
    thresholds: basis?.thresholds ?? usualThresholds,
  }

  const made = await numbered({
    _id: call.newId(),
    municipalityId,
    name,
    isDraft: true,
    version: 1,
    rules: [...content.rules],
    thresholds: content.thresholds,
    hash: hashContent(content),
    basedOn: basis?.number ?? null,
    madeBy: call.actor.id,
    madeAt: call.now,
    signedBy: null,
    signedAt: null,
    replayedHash: null,
    replayedAt: null,
  })
  await auditRules(call, 'rules:draft', { _id: made._id })
  return { set: await viewRuleSet(call, made, await findHead(municipalityId)) }
}

/** Takes the municipality's next number by trying, so that two drafts at once get two. */
async function numbered(set: Omit<RuleSetRecord, 'number'>): Promise<RuleSetRecord> {
  const last = await RuleSet.findOne({ municipalityId: set.municipalityId }).sort({ number: -1 }).lean()
  const record = { ...set, number: (last?.number ?? 0) + 1 }
  try {
    await RuleSet.create(record)
    return record
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return await numbered(set)
  }
}
