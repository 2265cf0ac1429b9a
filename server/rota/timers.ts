import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import type { Timer } from '../timers.ts'
import { PlannedShift } from './planned-shift.model.ts'

/** What happens by itself around the rota. */
export const rotaTimers: readonly Timer[] = [
  { name: 'weed rota', everySeconds: 3600, by: 'one process', run: weedRota },
]

/** Who worked when is for planning the next weeks; pay and working hours are the municipality's own systems'. */
async function weedRota(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - retentionDefaults['planned-shift'].keepMs)
  for (const { id: municipalityId } of await call.live.municipalities.all())
    await PlannedShift.deleteMany({ municipalityId, endsAt: trusted({ $lte: before }) })
}
