import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { harmlessWords } from '@lyktan/moderation/rules/harmless-words.ts'
import { testRules } from '@lyktan/moderation/rules/test-rules.ts'

import { plainWords } from '../access/plain-words.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { auditRules } from './audit-rules.ts'
import { findHead, findRuleSet, mustManageRules } from './find-rule-set.ts'
import { RuleSet } from './rule-set.model.ts'
import type { RuleSetRecord } from './rule-set.model.ts'
import { viewRuleSet } from './rule-set.view.ts'

const harmless = [...new Set([...harmlessWords, ...plainWords])]

/**
 * Holds a draft against its own examples and against harmless words. When every example does what it should, the set is signed by the one
 * who asked and never changes again; the audit keeps who, when and the hash.
 * @throws Refusal 'forbidden', 'not-found', 'stale'
 */
export async function testDraft(
  call: Call,
  { setId, version }: EndpointInput<'rules:test'>,
): Promise<EndpointAnswers['rules:test']> {
  mustManageRules(call)
  const { municipalityId } = call.actor
  const found = await findRuleSet(call, setId)
  if (!found.isDraft || found.version !== version) throw new Refusal('stale')
  const test = testRules(found.rules, harmless)

  const signed = test.passed ? await sign(call, found) : found
  if (test.passed) await auditRules(call, 'rules:test', signed)
  return { test, set: await viewRuleSet(call, signed, await findHead(municipalityId)) }
}

async function sign(call: Call, { _id, municipalityId, version }: RuleSetRecord): Promise<RuleSetRecord> {
  const signed = await RuleSet.findOneAndUpdate(
    { _id, municipalityId, isDraft: true, version },
    { $set: { isDraft: false, signedBy: call.actor.id, signedAt: call.now }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<RuleSetRecord | null>()
  if (signed === null) throw new Refusal('stale')
  return signed
}
