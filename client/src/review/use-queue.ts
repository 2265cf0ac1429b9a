import type { CaseRow } from '@lyktan/shared/review.ts'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { meet, meetAll, noArrivals, tell } from './arrivals.state.ts'
import { emptyQueue, stepQueue } from './queue.state.ts'
import type { QueueEvent, QueueState } from './queue.state.ts'

type QueueStore = Store<QueueState, QueueEvent>

export interface OpenQueue {
  readonly queue: QueueState
  readonly retry: () => void
  /** What my own answers say of a case, ahead of the announcement. */
  readonly heard: (row: CaseRow) => void
}

/** The queue, kept true while the page is open: read at each connection, and moved on by what is announced. */
export function useQueue(): OpenQueue {
  const [store] = useState(() => createStore<QueueState, QueueEvent>(emptyQueue, stepQueue))
  useEffect(() => {
    const unhear = hear('case:changed', (changed) => store.send({ type: 'changed', case: changed.case }))
    const unwatch = whenConnected(() => void readQueue(store))
    return () => {
      unhear()
      unwatch()
    }
  }, [store])
  return {
    queue: useStore(store, whole),
    retry: () => void readQueue(store),
    heard: (row) => store.send({ type: 'changed', case: row }),
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
export function useSaidArrivals(rows: readonly CaseRow[], isReady: boolean): void {
  const { review } = useWords()
  const arrivals = useRef(noArrivals)
  const begun = useRef(false)
  useEffect(() => {
    if (!isReady) return
    arrivals.current = begun.current ? rows.reduce(meet, arrivals.current) : meetAll(noArrivals, rows)
    begun.current = true
  }, [rows, isReady])
  useEffect(() => {
    const timer = setInterval(() => {
      const { said, arrivals: after } = tell(arrivals.current, Date.now())
      arrivals.current = after
      if (said !== null) announce('status', review.arrived(said.count, said.high))
    }, askAgainMs)
    return () => clearInterval(timer)
  }, [review])
}
