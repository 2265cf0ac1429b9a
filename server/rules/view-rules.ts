import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'

import type { Call } from '../call.ts'
import { findHead, findRuleSet, mustManageRules } from './find-rule-set.ts'
import { viewRuleSet } from './rule-set.view.ts'

/** One set with everything in it. @throws Refusal 'forbidden', 'not-found' */
export async function viewRules(
  call: Call,
  { setId }: EndpointInput<'rules:view'>,
): Promise<EndpointAnswers['rules:view']> {
  mustManageRules(call)
  const set = await findRuleSet(call, setId)
  return { set: await viewRuleSet(call, set, await findHead(call.actor.municipalityId)) }
}
