import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import { useEffect, useEffectEvent, useState } from 'react'

import { createStore, useStore } from './store.ts'

interface Read<Answer> {
  /** The last answer that came; null until the first. */
  readonly answer: Answer | null
  /** Why the latest reading failed; null when it did not. */
  readonly problem: Problem | null
}

export interface Reading<Answer> extends Read<Answer> {
  readonly again: () => void
  /** Something that was just answered elsewhere takes the place of what was read. */
  readonly put: (answer: Answer) => void
}

/**
 * What the server answers to a question that a page begins with: asked when the page is drawn, anew when `key` changes,
 * and on request. A failed reading leaves the last answer in place, and a late one never covers a later.
 */
export function useAnswer<Answer extends object>(
  read: () => Promise<Reply<Answer>>,
  key = '',
): Reading<Answer> {
  const [reader] = useState(() => createReader<Answer>())
  const again = () => void reader.read(read)
  const begin = useEffectEvent(again)
  useEffect(() => begin(), [key])
  return { ...useStore(reader.store, whole), again, put: reader.put }
}

const whole = <State>(state: State) => state

function createReader<Answer extends object>() {
  const store = createStore<Read<Answer>, Partial<Read<Answer>>>(
    { answer: null, problem: null },
    (before, part) => ({ ...before, ...part }),
  )
  let turn = 0
  return {
    store,
    put: (answer: Answer) => store.send({ answer }),
    async read(how: () => Promise<Reply<Answer>>) {
      const mine = ++turn
      const reply = await how()
      if (mine !== turn) return
      store.send(reply.ok ? { answer: reply, problem: null } : { problem: reply.problem })
    },
  }
}
