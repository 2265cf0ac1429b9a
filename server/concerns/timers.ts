import type { Timer } from '../timers.ts'
import { remindConcerns } from './remind-concerns.ts'
import { weedConcerns } from './weed-concerns.ts'

/** What happens by itself around concerns. */
export const concernTimers: readonly Timer[] = [
  { name: 'remind concerns', everySeconds: 600, by: 'one process', run: remindConcerns },
  { name: 'weed concerns', everySeconds: 3600, by: 'one process', run: weedConcerns },
]
