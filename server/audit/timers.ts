import type { Timer } from '../timers.ts'
import { noteHeads } from './note-heads.ts'

/** What the audit does by itself. */
export const auditTimers: readonly Timer[] = [
  { name: 'note audit heads', everySeconds: 3600, by: 'one process', run: noteHeads },
]
