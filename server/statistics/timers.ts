import type { Timer } from '../timers.ts'
import { freezeMonths } from './freeze-months.ts'

/** What counting does by itself. */
export const statisticsTimers: readonly Timer[] = [
  {
    name: 'flush counters',
    everySeconds: 2,
    by: 'each process',
    run: (call) => call.live.counters.flush(call),
  },
  { name: 'freeze months', everySeconds: 3600, by: 'one process', run: freezeMonths },
]
