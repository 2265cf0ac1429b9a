import type { Timer } from '../timers.ts'
import { staffTalks } from './staff-talks.ts'
import { weedTalks } from './weed-talks.ts'

/** What happens by itself around talks. */
export const talkTimers: readonly Timer[] = [
  { name: 'staff talks', everySeconds: 5, by: 'one process', run: staffTalks },
  { name: 'weed talks', everySeconds: 300, by: 'one process', run: weedTalks },
]
