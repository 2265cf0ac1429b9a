import type { Timer } from '../timers.ts'
import { weedBoards } from './end-board.ts'

/** What happens by itself around drawing boards. */
export const boardTimers: readonly Timer[] = [
  { name: 'weed boards', everySeconds: 300, by: 'one process', run: weedBoards },
]
