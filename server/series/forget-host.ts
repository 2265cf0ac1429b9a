import type { MemberId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { Series } from './series.model.ts'

/** A youth host who leaves the place hosts nothing more. */
export async function forgetSeriesHost(call: Circumstances, id: MemberId): Promise<void> {
  const member = await call.live.members.find(id)
  if (member?.role !== 'youth_host') return
  const hosted = { municipalityId: member.municipalityId, 'content.hosts': id }
  await Series.updateMany(hosted, { $pull: { 'content.hosts': id } })
}
