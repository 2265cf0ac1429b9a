import type { Timer } from '../timers.ts'
import { finishDecisions } from './finish-decisions.ts'

/** What reviewing does by itself. */
export const reviewTimers: readonly Timer[] = [
  { name: 'finish decisions', everySeconds: 10, by: 'one process', run: finishDecisions },
]
