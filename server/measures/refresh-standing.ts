import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { standingOf } from '@lyktan/moderation/standing.ts'

import type { Circumstances } from '../call.ts'
import { setStanding } from '../members/set-standing.ts'
import { Measure } from './measure.model.ts'
import type { MeasureRecord } from './measure.model.ts'

/** Reckons anew what somebody's measures come to, and makes it hold at once in every open socket of every process. */
export async function refreshStanding(
  call: Circumstances,
  of: { readonly memberId: MemberId; readonly municipalityId: MunicipalityId },
): Promise<void> {
  const { memberId, municipalityId } = of
  await setStanding(call, of, async () => {
    const measures = await Measure.find({ municipalityId, memberId })
      .sort({ from: 1 })
      .lean<MeasureRecord[]>()
    return standingOf(measures, call.now)
  })
}
