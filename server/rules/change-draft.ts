import type { RuleSetContent, RuleSetView } from '@lyktan/shared/rules.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { findHead, findRuleSet, mustManageRules } from './find-rule-set.ts'
import { hashContent } from './hash-content.ts'
import { RuleSet } from './rule-set.model.ts'
import type { RuleSetRecord } from './rule-set.model.ts'
import { viewRuleSet } from './rule-set.view.ts'

/**
 * Changes what a draft says, in one write that is conditional on the version read: two managers never overwrite each other, and what
 * has been tested is never touched.
 * @throws Refusal 'forbidden', 'not-found', 'stale', and what `change` throws
 */
export async function changeDraft(
  call: Call,
  of: { readonly setId: string; readonly version: number },
  change: (before: RuleSetContent) => RuleSetContent,
): Promise<RuleSetView> {
  mustManageRules(call)
  const { municipalityId } = call.actor
  const found = await findRuleSet(call, of.setId)
  const { rules, thresholds } = change(found)
  const content = { rules: [...rules], thresholds }
  const changed = await RuleSet.findOneAndUpdate(
    { _id: of.setId, municipalityId, isDraft: true, version: of.version },
    { $set: { ...content, hash: hashContent(content) }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<RuleSetRecord | null>()
  if (changed === null) throw new Refusal('stale')
  return viewRuleSet(call, changed, await findHead(municipalityId))
}
