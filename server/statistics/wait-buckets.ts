/**
 * Upper bounds of the wait histogram in seconds. A wait is kept only as its bucket, so the median can be told
 * without keeping any single wait: "half waited at most …", right to the width of one bucket.
 */
const waitBoundsSeconds = [
  5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1200, 1800, 2700, 3600, 7200, 14_400,
  28_800, 86_400, 604_800,
] as const

/** The upper bound of the bucket that a wait falls in; longer than a week is a week. */
export function waitBoundOf(seconds: number): number {
  return waitBoundsSeconds.find((bound) => seconds <= bound) ?? 604_800
}

/** The median of a histogram (bound → how many) as the upper bound of its bucket; null when it is empty. */
export function medianWait(histogram: ReadonlyMap<number, number>): number | null {
  const count = [...histogram.values()].reduce((sum, many) => sum + many, 0)
  let passed = 0
  for (const [bound, many] of [...histogram].toSorted(([one], [other]) => one - other)) {
    passed += many
    if (passed * 2 >= count && count > 0) return bound
  }
  return null
}
