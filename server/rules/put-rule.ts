import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { asRuleId } from '@lyktan/shared/ids.ts'
import { ruleBounds } from '@lyktan/shared/rule-bounds.ts'
import type { Rule, WrittenRule } from '@lyktan/shared/rules.ts'
import { canBeFound } from '@lyktan/moderation/rules/compile-rules.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { changeDraft } from './change-draft.ts'

/**
 * Adds a rule to a draft, or writes one anew. One that finds something else than before, or means something graver, is another rule, with an
 * id of its own: what is known of how right a rule was must be about what it says.
 * @throws Refusal 'forbidden', 'not-found', 'stale', 'bad-request', 'not-ready' when the draft is full
 */
export async function putRule(
  call: Call,
  { setId, version, rule }: EndpointInput<'rules:put'>,
): Promise<EndpointAnswers['rules:put']> {
  if (!canBeFound(rule.pattern)) {
    throw new Refusal('bad-request', { errors: [{ path: 'rule.pattern', code: 'text.pattern' }] })
  }
  const set = await changeDraft(call, { setId, version }, ({ rules, thresholds }) => {
    const place = rules.findIndex(({ id }) => id === rule.id)
    if (rule.id !== undefined && place === -1) throw new Refusal('not-found')
    if (place === -1 && rules.length >= ruleBounds.rulesMax) throw new Refusal('not-ready')
    const before = rules[place]
    const id = before !== undefined && isSameRule(before, rule) ? before.id : asRuleId(call.newId())
    const written: Rule = { ...rule, id }
    return { thresholds, rules: place === -1 ? [...rules, written] : rules.with(place, written) }
  })
  return { set }
}

function isSameRule(before: Rule, { pattern, category, severity }: WrittenRule): boolean {
  return before.pattern === pattern && before.category === category && before.severity === severity
}
