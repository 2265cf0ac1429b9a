import type { Limits } from '../config.ts'

const strikesMax = 200

/**
 * How fast one connection may ask. `wait`: more than its burst and rate; `cut`: it has gone on so long that the connection ends.
 * Times are milliseconds.
 */
export function createEventPace(limits: Limits) {
  let tokens = limits.eventBurst
  let last = 0
  let strikes = 0
  return {
    take(now: number): 'go' | 'wait' | 'cut' {
      tokens = Math.min(limits.eventBurst, tokens + ((now - last) / 1000) * limits.eventsPerSecond)
      last = now
      if (tokens >= 1) {
        tokens -= 1
        return 'go'
      }
      strikes += 1
      return strikes > strikesMax ? 'cut' : 'wait'
    },
    /** Something that no page of ours would send. */
    strike(): void {
      strikes += 1
    },
  }
}
