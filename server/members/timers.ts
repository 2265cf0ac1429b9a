import type { Timer } from '../timers.ts'
import { weedAccounts } from './weed-accounts.ts'

export const memberTimers: readonly Timer[] = [
  { name: 'weed accounts', everySeconds: 3600, by: 'one process', run: weedAccounts },
]
