/** What was read, until it is forgotten. */
export interface Remembered<Fact> {
  readonly find: (id: string) => Promise<Fact | null>
  readonly forget: (id: string) => void
}

/**
 * Reads each thing once and remembers the answer until it is forgotten; concurrent finds share one read.
 * Nothing found and a failed read are not remembered. The least recently read go first when there are more than `most`.
 */
export function remember<Fact>(most: number, read: (id: string) => Promise<Fact | null>): Remembered<Fact> {
  const known = new Map<string, Promise<Fact | null>>()
  const drop = (id: string, reading: Promise<Fact | null>) => {
    if (known.get(id) === reading) known.delete(id)
  }
  return {
    find: (id) => {
      const before = known.get(id)
      if (before) return before
      const reading = read(id)
      known.set(id, reading)
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
