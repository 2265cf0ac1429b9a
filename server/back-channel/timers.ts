import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import type { Timer } from '../timers.ts'
import { ChannelReading } from './channel-reading.model.ts'
import { StaffLine } from './staff-line.model.ts'

/** What happens by itself in the leaders' channels. */
export const backChannelTimers: readonly Timer[] = [
  { name: 'weed staff lines', everySeconds: 3600, by: 'one process', run: weedStaffLines },
]

/**
 * Three days: what was said on Friday evening can be looked up on Monday, and no longer. What a later shift must know stands in the
 * hand-over, what was decided in the case; this is talk, and talk is not kept.
 */
async function weedStaffLines(call: Circumstances): Promise<void> {
  const before = trusted({ $lte: new Date(call.now.getTime() - retentionDefaults['staff-line'].keepMs) })
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    await StaffLine.deleteMany({ municipalityId, writtenAt: before })
    await ChannelReading.deleteMany({ municipalityId, readTo: before })
  }
}
