import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'

import type { Call } from '../call.ts'
import { confirmWarning } from '../measures/confirm-warning.ts'
import { Decision } from './decision.model.ts'
import { findOwnDecision } from './find-decision.ts'

/** The one whom a decision is about has seen it: it is no longer new to her. Seeing it again changes nothing. @throws Refusal 'not-found' */
export async function seeDecision(
  call: Call,
  { decisionId }: EndpointInput<'standing:see'>,
): Promise<EndpointAnswers['standing:see']> {
  const { _id } = await findOwnDecision(call, decisionId)
  await Decision.updateOne({ _id, readAt: null }, { $set: { readAt: call.now } })
  return {}
}

/** She has read the warning in a decision and says so: she may write again. Again changes nothing. @throws Refusal 'not-found' */
export async function confirmDecision(
  call: Call,
  { decisionId }: EndpointInput<'standing:confirm'>,
): Promise<EndpointAnswers['standing:confirm']> {
  await seeDecision(call, { decisionId })
  const { id: memberId, municipalityId } = call.actor
  await confirmWarning(call, { decisionId, memberId, municipalityId })
  return {}
}
