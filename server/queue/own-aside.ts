import type { OwnAside } from '@lyktan/shared/desk.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'

import { Aside } from './aside.model.ts'
import type { AsideRecord } from './aside.model.ts'

/** More than anybody sets aside before it is weeded. */
const asideMax = 500

/** What a leader has set aside: hers alone to see. */
export async function ownAside(memberId: MemberId): Promise<OwnAside> {
  const records = await Aside.find({ memberId })
    .sort({ at: -1, _id: 1 })
    .limit(asideMax)
    .lean<AsideRecord[]>()
  const idsOf = (wanted: AsideRecord['kind']) =>
    records.filter(({ kind }) => kind === wanted).map(({ caseId }) => caseId)
  return { skipped: idsOf('skip'), passed: idsOf('pass') }
}
