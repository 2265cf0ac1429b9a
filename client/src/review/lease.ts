/** A claim is warned about when this little of it is left. */
export const warnSeconds = 60
/** Whoever works with a case keeps it: activity extends the claim, but no more often than this. */
export const extendEverySeconds = 45

/** Whole seconds left of a claim; 0 when it has run out. */
export function secondsLeft(until: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 1000))
}

/** 260 → '4:20'. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
