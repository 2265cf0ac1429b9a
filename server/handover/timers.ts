import type { Timer } from '../timers.ts'
import { weedNotes } from './weed-notes.ts'

/** What happens by itself around the hand-over. */
export const handoverTimers: readonly Timer[] = [
  { name: 'weed notes', everySeconds: 3600, by: 'one process', run: weedNotes },
]
