import type { Timer } from '../timers.ts'
import { remind } from './remind.ts'
import { tellChanges } from './tell-changes.ts'
import { weedReminders } from './weed-reminders.ts'

/** What happens by itself around reminders. */
export const reminderTimers: readonly Timer[] = [
  { name: 'remind', everySeconds: 60, by: 'one process', run: remind },
  { name: 'tell changes', everySeconds: 60, by: 'one process', run: tellChanges },
  { name: 'weed reminders', everySeconds: 900, by: 'one process', run: weedReminders },
]
