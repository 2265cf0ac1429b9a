import type { Timer } from '../timers.ts'
import { announceHeads } from './announce-heads.ts'
import { closeUnread } from './close-unread.ts'
import { forgetSignals } from './forget-signals.ts'
import { requeue } from './requeue.ts'
import { weedMessages } from './weed-messages.ts'

/** What happens by itself around messages. */
export const messageTimers: readonly Timer[] = [
  { name: 'announce heads', everySeconds: 20, by: 'each process', run: announceHeads },
  { name: 'close unread', everySeconds: 5, by: 'one process', run: closeUnread },
  { name: 'requeue', everySeconds: 15, by: 'one process', run: requeue },
  { name: 'forget signals', everySeconds: 60, by: 'each process', run: forgetSignals },
  { name: 'weed messages', everySeconds: 900, by: 'one process', run: weedMessages },
]
