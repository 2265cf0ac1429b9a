/** What slows a room for a while after somebody has pulled the brake; it ends by itself. */
export interface Brake {
  readonly slow: boolean
  readonly readFirst: boolean
  readonly until: Date
}

/** Between two messages of one person while the brake is on, at the least. */
const brakeSeconds = 20

/** Whether it still holds: nobody has to remember to take it off. */
export function isBraked(brake: Brake | null, now: Date): brake is Brake {
  return brake !== null && brake.until.getTime() > now.getTime()
}

/** Seconds between two messages of one person with the brake as it is now. */
export function brakedSeconds(seconds: number, brake: Brake | null, now: Date): number {
  return isBraked(brake, now) && brake.slow ? Math.max(seconds, brakeSeconds) : seconds
}
