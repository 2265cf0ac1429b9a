/** A sum over cells: which of them it adds up. All vectors of one span are equally long. */
export type Sum = readonly number[]

/** Everything that can be worked out by adding and subtracting known sums. */
export interface Span {
  readonly holds: (sum: Sum) => boolean
}

const nothing = 1e-9

/** What follows from these sums, by Gaussian elimination. The tables are small: some rooms times three bands. */
export function spanOf(known: readonly Sum[]): Span {
  const basis: { readonly pivot: number; readonly sum: Sum }[] = []
  const reduced = (sum: Sum): Sum => {
    let rest = sum
    for (const row of basis) {
      const times = rest[row.pivot] ?? 0
      if (Math.abs(times) > nothing) rest = rest.map((value, cell) => value - times * (row.sum[cell] ?? 0))
    }
    return rest
  }
  for (const sum of known) {
    const rest = reduced(sum)
    const pivot = rest.findIndex((value) => Math.abs(value) > nothing)
    if (pivot === -1) continue
    const lead = rest[pivot] ?? 1
    basis.push({ pivot, sum: rest.map((value) => value / lead) })
  }
  return { holds: (sum) => reduced(sum).every((value) => Math.abs(value) <= nothing) }
}
