import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import { Decision } from './decision.model.ts'

/** Somebody asks to be forgotten: what was decided about her goes. What a leader removed keeps its own reasons until it is weeded. */
export async function forgetDecisions(of: {
  readonly memberId: MemberId
  readonly municipalityId: MunicipalityId
}): Promise<void> {
  const { memberId, municipalityId } = of
  await Decision.deleteMany({ memberId, municipalityId })
}
