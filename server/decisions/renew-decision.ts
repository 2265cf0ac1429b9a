import type { DecisionId, MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import { Decision } from './decision.model.ts'

/** Something in a decision has changed for the one it is about: it is new to her once more, until she has seen it. */
export async function renewDecision(of: {
  readonly decisionId: DecisionId
  readonly memberId: MemberId
  readonly municipalityId: MunicipalityId
}): Promise<void> {
  const { decisionId: _id, memberId, municipalityId } = of
  await Decision.updateOne({ _id, memberId, municipalityId }, { $set: { readAt: null } })
}
