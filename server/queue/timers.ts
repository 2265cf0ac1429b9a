import type { Timer } from '../timers.ts'
import { ringOverdue } from './ring-overdue.ts'
import { sweepLeases } from './sweep-leases.ts'
import { weedCases } from './weed-cases.ts'
import { weedOwn } from './weed-own.ts'

/** What the queue does by itself. */
export const queueTimers: readonly Timer[] = [
  { name: 'sweep leases', everySeconds: 5, by: 'one process', run: sweepLeases },
  { name: 'ring overdue', everySeconds: 5, by: 'one process', run: ringOverdue },
  { name: 'weed cases', everySeconds: 900, by: 'one process', run: weedCases },
  { name: 'weed own desk', everySeconds: 900, by: 'one process', run: weedOwn },
]
