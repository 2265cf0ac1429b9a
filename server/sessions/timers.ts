import type { Timer } from '../timers.ts'
import { closeAttendances } from './close-attendance.ts'
import { countStaffTime, staffTimeEverySeconds } from './count-staff-time.ts'
import { lapseSessions, watchEverySeconds, watchSessions } from './watch-sessions.ts'

/** What happens by itself around sessions. */
export const sessionTimers: readonly Timer[] = [
  // One process at a time too: it takes its lease itself, when there is anything to look at.
  {
    name: 'watch sessions',
    everySeconds: watchEverySeconds,
    by: 'each process',
    isFirst: true,
    run: watchSessions,
  },
  {
    name: 'count staff time',
    everySeconds: staffTimeEverySeconds,
    by: 'one process',
    run: countStaffTime,
  },
  { name: 'close attendances', everySeconds: 600, by: 'one process', run: closeAttendances },
  { name: 'lapse sessions', everySeconds: 60, by: 'one process', run: lapseSessions },
]
