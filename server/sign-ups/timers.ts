import type { Timer } from '../timers.ts'
import { settleLists } from './settle-lists.ts'
import { weedLists } from './weed-lists.ts'

/** What happens by itself around sign-ups. */
export const signUpTimers: readonly Timer[] = [
  { name: 'settle sign-ups', everySeconds: 5, by: 'one process', run: settleLists },
  { name: 'weed sign-ups', everySeconds: 300, by: 'one process', run: weedLists },
]
