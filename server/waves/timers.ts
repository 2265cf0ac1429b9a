import type { Timer } from '../timers.ts'
import { carryOnWaves, weedWaves } from './carry-on-waves.ts'

/** What goes on by itself with waves. */
export const waveTimers: readonly Timer[] = [
  { name: 'carry on waves', everySeconds: 2, by: 'one process', run: carryOnWaves },
  { name: 'weed waves', everySeconds: 900, by: 'one process', run: weedWaves },
]
