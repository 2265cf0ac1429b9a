import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'

import type { Call } from '../call.ts'
import { changeDraft } from './change-draft.ts'

/** Takes a rule out of a draft; one that is gone already is no fault. @throws Refusal 'forbidden', 'not-found', 'stale' */
export async function dropRule(
  call: Call,
  { setId, version, ruleId }: EndpointInput<'rules:drop'>,
): Promise<EndpointAnswers['rules:drop']> {
  const set = await changeDraft(call, { setId, version }, ({ rules, thresholds }) => ({
    thresholds,
    rules: rules.filter(({ id }) => id !== ruleId),
  }))
  return { set }
}
