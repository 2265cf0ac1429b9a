import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'

import type { Call } from '../call.ts'
import { changeDraft } from './change-draft.ts'

/** Sets a draft's numbers, within their bounds. @throws Refusal 'forbidden', 'not-found', 'stale' */
export async function setThresholds(
  call: Call,
  { setId, version, thresholds }: EndpointInput<'rules:thresholds'>,
): Promise<EndpointAnswers['rules:thresholds']> {
  const set = await changeDraft(call, { setId, version }, ({ rules }) => ({ rules, thresholds }))
  return { set }
}
