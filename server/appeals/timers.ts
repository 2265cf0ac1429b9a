import type { Timer } from '../timers.ts'
import { sweepAppeals } from './sweep-appeals.ts'
import { weedStanding } from './weed-standing.ts'

/** What appeals and standing do by themselves. */
export const appealTimers: readonly Timer[] = [
  { name: 'sweep appeals', everySeconds: 10, by: 'one process', run: sweepAppeals },
  { name: 'weed standing', everySeconds: 900, by: 'one process', run: weedStanding },
]
