/** Days on which a series may rest, both ends included. Local dates: '2026-12-24'. */
export interface Rest {
  readonly kind: 'school-holiday' | 'public-holiday'
  readonly name: string
  readonly from: string
  readonly to: string
}

/** The holiday in which a local date lies; the first that is told when there are several. */
export const restOn = (date: string, rests: readonly Rest[]): Rest | undefined =>
  rests.find(({ from, to }) => from <= date && date <= to)
