import { trusted } from 'mongoose'

import type { DecisionId, MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import { Measure } from './measure.model.ts'

/** Somebody asks to be forgotten: every step ever taken towards her goes. */
export async function forgetMeasures(of: {
  readonly memberId: MemberId
  readonly municipalityId: MunicipalityId
}): Promise<void> {
  const { memberId, municipalityId } = of
  await Measure.deleteMany({ memberId, municipalityId })
}

/** The measures of decisions that are no longer kept. */
export async function weedMeasures(decisionIds: readonly DecisionId[]): Promise<void> {
  await Measure.deleteMany({ decisionId: trusted({ $in: [...decisionIds] }) })
}
