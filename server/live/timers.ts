import type { Timer } from '../timers.ts'
import { weedLive } from './weed-live.ts'

/** What happens by itself around what goes on in sessions. */
export const liveTimers: readonly Timer[] = [
  { name: 'weed live', everySeconds: 300, by: 'one process', run: weedLive },
]
