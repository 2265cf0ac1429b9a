/** What was read, until it is forgotten. */
export interface Remembered<Fact> {
  readonly find: (id: string) => Promise<Fact | null>
  readonly forget: (id: string) => void
}

/** News of a change can be lost between processes; what it was about is then wrong for so long at most. */
const trustedMilliseconds = 30_000

export interface Memory {
  /** Nobody but this process writes what is read: then only `forget` makes it old. */
  readonly isOnlyWriter?: boolean
  /** Milliseconds that only go forward. */
  readonly clock?: () => number
}

/**
 * Reads each thing once and remembers the answer until it is forgotten, or for half a minute; concurrent finds share one read.
 * Nothing found and a failed read are not remembered. What was read longest ago goes first when there are more than `most`.
 */
export function remember<Fact>(
  most: number,
  read: (id: string) => Promise<Fact | null>,
  { isOnlyWriter = false, clock = () => performance.now() }: Memory = {},
): Remembered<Fact> {
  const keptMilliseconds = isOnlyWriter ? Infinity : trustedMilliseconds
  const known = new Map<string, { readonly reading: Promise<Fact | null>; readonly until: number }>()
  const drop = (id: string, reading: Promise<Fact | null>) => {
    if (known.get(id)?.reading === reading) known.delete(id)
  }
  return {
    find: (id) => {
      const before = known.get(id)
      const now = clock()
      if (before && now < before.until) return before.reading
      const reading = read(id)
      known.delete(id)
      known.set(id, { reading, until: now + keptMilliseconds })
      reading.then(
        (fact) => fact === null && drop(id, reading),
        () => drop(id, reading),
      )
      const [oldest] = known.keys()
      if (known.size > most && oldest !== undefined) known.delete(oldest)
      return reading
    },
    forget: (id) => {
      known.delete(id)
    },
  }
}
