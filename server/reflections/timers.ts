import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import type { Timer } from '../timers.ts'
import { Reflection } from './reflection.model.ts'

async function weedReflections(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - retentionDefaults.reflection.keepMs)
  for (const { id: municipalityId } of await call.live.municipalities.all())
    await Reflection.deleteMany({ municipalityId, writtenAt: trusted({ $lt: before }) })
}

/** What happens by itself with reflections. */
export const reflectionTimers: readonly Timer[] = [
  { name: 'weed reflections', everySeconds: 24 * 3600, by: 'one process', run: weedReflections },
]
