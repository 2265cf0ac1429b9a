import type { Timer } from '../timers.ts'
import { lapseSessions, watchSessions } from './watch-sessions.ts'

/** What happens by itself around sessions. */
export const sessionTimers: readonly Timer[] = [
  // Often: writing rests within five seconds of the last host's going.
  { name: 'watch sessions', everySeconds: 1, by: 'one process', isFirst: true, run: watchSessions },
  { name: 'lapse sessions', everySeconds: 60, by: 'one process', run: lapseSessions },
]
