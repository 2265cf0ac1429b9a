import type { Timer } from '../timers.ts'
import { announcePresence } from './announce-presence.ts'
import { beat } from './beat.ts'
import { countEverySeconds, countOpenRooms, countVisits } from './count-rooms.ts'
import { endBrakes } from './end-brakes.ts'
import { readElsewhere } from './read-elsewhere.ts'
import { sayCounts } from './say-counts.ts'
import { sweepRooms } from './sweep-rooms.ts'

/** What happens by itself around rooms. */
export const roomTimers: readonly Timer[] = [
  // First of all: a room that was open when the last process died is not open without its adults.
  { name: 'staff rooms', everySeconds: 2, by: 'each process', isFirst: true, run: sweepRooms },
  { name: 'announce presence', everySeconds: 1, by: 'each process', run: announcePresence },
  { name: 'read presence elsewhere', everySeconds: 2, by: 'each process', run: readElsewhere },
  { name: 'say counts', everySeconds: 10, by: 'each process', run: sayCounts },
  { name: 'beat', everySeconds: 10, by: 'each process', isFirst: true, run: beat },
  { name: 'end brakes', everySeconds: 10, by: 'one process', run: endBrakes },
  { name: 'count open rooms', everySeconds: countEverySeconds, by: 'one process', run: countOpenRooms },
  { name: 'count visits', everySeconds: 60, by: 'each process', run: countVisits },
]
