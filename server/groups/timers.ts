import type { Timer } from '../timers.ts'
import { sweepGroups, watchGroups } from './gather.ts'

/** What happens by itself around groups. */
export const groupTimers: readonly Timer[] = [
  { name: 'watch groups', everySeconds: 1, by: 'one process', run: watchGroups },
  { name: 'sweep groups', everySeconds: 60, by: 'one process', run: sweepGroups },
]
