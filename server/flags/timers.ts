import type { Timer } from '../timers.ts'
import { sweepFlags } from './sweep-flags.ts'
import { weedFlags } from './weed-flags.ts'

/** What happens by itself around what somebody has told the leaders. */
export const flagTimers: readonly Timer[] = [
  { name: 'sweep flags', everySeconds: 15, by: 'one process', run: sweepFlags },
  { name: 'weed flags', everySeconds: 900, by: 'one process', run: weedFlags },
]
