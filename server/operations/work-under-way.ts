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
  let underWay = 0
  let isEnding = false
  let waiting: (() => void)[] = []
  // Counted, not collected: this is on the way of every message.
  const settled = () => {
    underWay -= 1
    if (underWay > 0) return
    for (const goOn of waiting) goOn()
    waiting = []
  }
  return {
    note(work) {
      underWay += 1
      void work.then(settled, settled)
    },
    takeIn() {
      if (isEnding) throw new Refusal('unavailable', { retryAfterMs })
    },
    async end() {
      isEnding = true
      // What ends may begin something more: somebody who leaves is noted as gone.
      while (underWay > 0) await new Promise<void>((goOn) => waiting.push(goOn))
    },
  }
}
