/** A clock that stands still until a test moves it. */
export interface Clock {
  now(): Date
  advanceSeconds(seconds: number): void
  set(iso: string): void
}

export function createClock(iso: string): Clock {
  let time = new Date(iso).getTime()
  return {
    now: () => new Date(time),
    advanceSeconds: (seconds) => {
      time += seconds * 1000
    },
    set: (text) => {
      time = new Date(text).getTime()
    },
  }
}

/** Ids that count: the same in every run. */
export function createIds(prefix: string): () => string {
  let count = 0
  return () => `${prefix}${String((count += 1)).padStart(8, '0')}`
}
