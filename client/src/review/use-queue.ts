import type { CaseRow } from '@lyktan/shared/review.ts'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { meetAll, meetNew, noArrivals, tell } from './arrivals.state.ts'
import { gather } from './gather.ts'
import { emptyQueue, stepQueue } from './queue.state.ts'
import type { QueueEvent, QueueState } from './queue.state.ts'

type QueueStore = Store<QueueState, QueueEvent>

export interface OpenQueue {
  readonly queue: QueueState
  readonly retry: () => void
  /** What my own answers say of a case, ahead of the announcement. */
  readonly heard: (...rows: readonly CaseRow[]) => void
}

/** The queue, kept true while the page is open: read at each connection, and moved on by what is announced. */
export function useQueue(): OpenQueue {
  const [store] = useState(() => createStore<QueueState, QueueEvent>(emptyQueue, stepQueue))
  useEffect(() => {
    const gathering = gather<CaseRow>((cases) => store.send({ type: 'changed', cases }))
    const unhear = hear('case:changed', (changed) => gathering.add(changed.case))
    const unwatch = whenConnected(() => void readQueue(store))
    return () => {
      unhear()
      unwatch()
      gathering.end()
    }
  }, [store])
  return {
    queue: useStore(store, whole),
    retry: () => void readQueue(store),
    heard: (...cases) => store.send({ type: 'changed', cases }),
  }
}

const whole = (queue: QueueState) => queue

async function readQueue(store: QueueStore): Promise<void> {
  store.send({ type: 'asked' })
  const reply = await ask('queue:watch', {})
  store.send(
    reply.ok ? { type: 'watched', cases: reply.cases } : { type: 'failed', code: reply.problem.code },
  )
}

const askAgainMs = 5000

/** Says how many cases are new, together and seldom. A crisis is said at once by the alarm. */
export function useSaidArrivals(cases: QueueState['cases'], isReady: boolean): void {
  const { review } = useWords()
  const arrivals = useRef(noArrivals)
  const begun = useRef(false)
  useEffect(() => {
    if (!isReady) return
    arrivals.current = begun.current
      ? meetNew(arrivals.current, cases)
      : meetAll(noArrivals, [...cases.values()])
    begun.current = true
  }, [cases, isReady])
  useEffect(() => {
    const timer = setInterval(() => {
      const { said, arrivals: after } = tell(arrivals.current, Date.now())
      arrivals.current = after
      if (said !== null) announce('status', review.arrived(said.count, said.high))
    }, askAgainMs)
    return () => clearInterval(timer)
  }, [review])
}
