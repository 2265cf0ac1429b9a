/** No more than this many drawings a second, however fast things are announced. */
const togetherMs = 100

interface Gathering<Thing> {
  readonly add: (thing: Thing) => void
  /** Forgets what was not yet handed on. */
  readonly end: () => void
}

/**
 * Hands things on together: the first at once, and what comes within a tenth of a second after it in one go. A raid of a
 * thousand announcements is then ten drawings and not a thousand, and an ordinary one is not delayed.
 */
export function gather<Thing>(handOn: (things: readonly Thing[]) => void): Gathering<Thing> {
  let waiting: Thing[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    timer = undefined
    const things = waiting
    waiting = []
    if (things.length > 0) {
      timer = setTimeout(flush, togetherMs)
      handOn(things)
    }
  }
  return {
    add: (thing) => {
      waiting.push(thing)
      if (timer === undefined) flush()
    },
    end: () => {
      clearTimeout(timer)
      waiting = []
    },
  }
}
