import type { DeskAnswers, OwnAside } from '@lyktan/shared/desk.ts'
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
import { emptyQueue, rowsInOrder, stepQueue } from './queue.state.ts'
import type { Aside, QueueEvent, QueueState } from './queue.state.ts'

type QueueStore = Store<QueueState, QueueEvent>

export interface OpenQueue {
  readonly queue: QueueState
  readonly retry: () => void
  /** What my own answers say of a case, ahead of the announcement. */
  readonly heard: (row: CaseRow) => void
  /** Asks for what stands behind the last known case, when the server has sent only the gravest. */
  readonly fetchMore: () => void
  readonly setAside: (answer: DeskAnswers['case:skip']) => void
}

/** The queue, kept true while the page is open: read at each connection, and moved on by what is announced. */
export function useQueue(): OpenQueue {
  const [store] = useState(() => createStore<QueueState, QueueEvent>(emptyQueue, stepQueue))
  useEffect(() => {
    const gathering = gather<CaseRow>((cases) => store.send({ type: 'changed', cases }))
    const unhear = hear('case:changed', (changed) => gathering.add(changed.case))
    const unhearMany = hear('queue:changed', (changed) => {
      changed.cases.forEach(gathering.add)
      if (changed.again) void readQueue(store)
    })
    const unwatch = whenConnected(() => void readQueue(store))
    return () => {
      unhear()
      unhearMany()
      unwatch()
      gathering.end()
    }
  }, [store])
  return {
    queue: useStore(store, whole),
    retry: () => void readQueue(store),
    heard: (row) => store.send({ type: 'changed', cases: [row] }),
    fetchMore: () => void readMore(store),
    setAside: ({ aside }) => store.send({ type: 'aside', aside: asideOf(aside) }),
  }
}

const whole = (queue: QueueState) => queue

async function readQueue(store: QueueStore): Promise<void> {
  store.send({ type: 'asked' })
  const reply = await ask('queue:watch', {})
  if (!reply.ok) return store.send({ type: 'failed', code: reply.problem.code })
  const { cases, total, more: hasMore, aside } = reply
  store.send({ type: 'watched', cases, total, hasMore, aside: asideOf(aside) })
}

async function readMore(store: QueueStore): Promise<void> {
  const after = rowsInOrder(store.get()).at(-1)
  if (after === undefined) return
  const reply = await ask('queue:more', { after: after.id })
  if (reply.ok) store.send({ type: 'more', cases: reply.cases, hasMore: reply.more })
}

const asideOf = ({ skipped, passed }: OwnAside): Aside => ({
  skipped: new Set(skipped),
  passed: new Set(passed),
})

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
