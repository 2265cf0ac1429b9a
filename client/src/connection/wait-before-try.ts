const shortestMs = 500
const longestMs = 15_000

/**
 * How long to wait before trying the connection again, in milliseconds: full jitter between half a second and a ceiling
 * that doubles up to 15 s, so that a whole school does not knock at the same moment when the server is back.
 * @param attempt 0 for the first try after a loss
 * @param chance from 0 up to 1
 */
export function waitBeforeTry(attempt: number, chance: number): number {
  const ceilingMs = Math.min(longestMs, shortestMs * 2 ** Math.min(attempt + 1, 10))
  return Math.round(shortestMs + chance * (ceilingMs - shortestMs))
}
