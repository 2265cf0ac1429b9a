import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { auditRules } from './audit-rules.ts'
import { findRuleSet, mustManageRules } from './find-rule-set.ts'
import { RuleSet } from './rule-set.model.ts'

/** Throws a draft away. What has been tested stays for ever. @throws Refusal 'forbidden', 'not-found', 'stale' */
export async function discardDraft(
  call: Call,
  { setId, version }: EndpointInput<'rules:discard'>,
): Promise<EndpointAnswers['rules:discard']> {
  mustManageRules(call)
  const found = await findRuleSet(call, setId)
  const { municipalityId } = call.actor
  const { deletedCount } = await RuleSet.deleteOne({ _id: setId, municipalityId, isDraft: true, version })
  if (deletedCount === 0) throw new Refusal('stale')
  await auditRules(call, 'rules:discard', { _id: found._id })
  return {}
}
