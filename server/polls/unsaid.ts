import type { Live } from '../live.ts'

/** Questions that were answered since this process last told how they stand. */
export interface Unsaid {
  note(live: Live, askedId: string): void
  /** Those noted so far; noted from now on is for the next time. */
  take(live: Live): readonly string[]
}

/** Many answers make one telling: each place that tells has one of these. */
export function createUnsaid(): Unsaid {
  const noted = new WeakMap<Live, Set<string>>()
  return {
    note: (live, askedId) => {
      const those = noted.get(live) ?? new Set()
      noted.set(live, those.add(askedId))
    },
    take: (live) => {
      const those = [...(noted.get(live) ?? [])]
      noted.delete(live)
      return those
    },
  }
}
