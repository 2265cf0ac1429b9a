import { limits } from '@lyktan/shared/limits.ts'

/** A claim is warned about when this little of it is left. */
export const warnSeconds = 60
/** Whoever works with a case keeps it: activity extends the claim, but no more often than this. */
const extendEverySeconds = 45

/**
 * When a claim given at this moment ends, in milliseconds by this device's own clock: the server's clock may be
 * minutes away from it, and a leader must not lose a case to that.
 */
export const leaseEnd = (now: number): number => now + limits.claimMinutes * 60_000

/** Whole seconds left of a claim; 0 when it has run out. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000))
}

/** Is it time to ask for more, for somebody who is working with the case? */
export const mayExtend = (until: number, now: number): boolean =>
  leaseEnd(now) - until >= extendEverySeconds * 1000

/** 260 → '4:20'. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
