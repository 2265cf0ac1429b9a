import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { wentAgainst } from '@lyktan/moderation/appeals.ts'

import type { Circumstances } from '../call.ts'
import { measuresOf } from '../measures/measures-of.ts'
import { Decision } from './decision.model.ts'
import type { DecisionRecord } from './decision.model.ts'

const atOnceMax = 50

/** The latest decisions that went against somebody and are still kept, the newest first; those taken back among them. */
export async function decisionsAgainst(
  call: Circumstances,
  of: { readonly memberId: MemberId; readonly municipalityId: MunicipalityId },
): Promise<readonly DecisionRecord[]> {
  const { municipalityId, memberId } = of
  const records = await Decision.find({ municipalityId, memberId })
    .sort({ at: -1, _id: 1 })
    .limit(atOnceMax)
    .lean<DecisionRecord[]>()
  const against = await Promise.all(
    records.map(async (record) => {
      const hasMeasures = (await measuresOf(call, record)).length > 0
      return wentAgainst({ outcome: record.outcome, hasMeasures })
    }),
  )
  return records.filter((_, index) => against[index])
}
