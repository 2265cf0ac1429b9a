import type { DecisionId, MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { Measure } from './measure.model.ts'
import { refreshStanding } from './refresh-standing.ts'

/** Notes that a warning was read and confirmed by the one it is for; the gate lets her write again at once. */
export async function confirmWarning(
  call: Circumstances,
  of: {
    readonly decisionId: DecisionId
    readonly memberId: MemberId
    readonly municipalityId: MunicipalityId
  },
): Promise<void> {
  const unread = { ...of, kind: 'warning' as const, readAt: null }
  await Measure.updateOne(unread, { $set: { readAt: call.now } })
  await refreshStanding(call, of)
}
