import { Refusal } from '../refusal.ts'

/** What the place has taken in and not answered yet, so that a leaving server breaks nothing off. */
export interface WorkUnderWay {
  /** Counts this as under way until it has settled. */
  note(work: Promise<unknown>): void
  /** @throws Refusal 'unavailable' once the server is leaving: the page keeps what it has and asks the next one */
  takeIn(): void
  /** From now on nothing is taken in. Resolves when everything is answered. */
  end(): Promise<void>
}

const retryAfterMs = 1000

export function createWorkUnderWay(): WorkUnderWay {
  const underWay = new Set<Promise<unknown>>()
  let isEnding = false
  return {
    note(work) {
      const settled: Promise<unknown> = work.catch(() => undefined).finally(() => underWay.delete(settled))
      underWay.add(settled)
    },
    takeIn() {
      if (isEnding) throw new Refusal('unavailable', { retryAfterMs })
    },
    async end() {
      isEnding = true
      // What ends may begin something more: somebody who leaves is noted as gone.
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
