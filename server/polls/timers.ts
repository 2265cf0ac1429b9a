import type { Timer } from '../timers.ts'
import { countPolls, weedPolls } from './count-polls.ts'
import { tellPolls } from './tell-polls.ts'

/** What happens by itself around polls. */
export const pollTimers: readonly Timer[] = [
  { name: 'tell polls', everySeconds: 0.5, by: 'each process', run: tellPolls },
  { name: 'count polls', everySeconds: 30, by: 'one process', run: countPolls },
  { name: 'weed polls', everySeconds: 3600, by: 'one process', run: weedPolls },
]
