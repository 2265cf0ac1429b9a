import type { ConcernView } from '@lyktan/shared/concerns.ts'
import type { ConcernId } from '@lyktan/shared/ids.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { noConcerns, stepConcerns, withoutWish, withWishes } from './concerns.state.ts'
import type { ConcernChange, Concerns, ConcernsStep } from './concerns.state.ts'

export interface OpenConcerns {
  readonly state: Concerns
  readonly read: () => void
  readonly heard: (step: ConcernsStep) => void
}

const whole = (state: Concerns) => state

/** The concerns that I may read, kept true while the page is open. */
export function useConcerns(): OpenConcerns {
  const words = useWords()
  const [store] = useState(() => createStore<Concerns, ConcernsStep>(noConcerns, stepConcerns))
  useEffect(() => {
    const ends = [
      hear('concern:changed', ({ concern }) => store.send({ type: 'changed', concern })),
      hear('concern:gone', ({ concernId }) => store.send({ type: 'gone', concernId })),
      hear('concern:reminded', ({ day }) => announce('alert', words.concerns.reminded(day))),
      whenConnected(() => void readConcerns(store.send)),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [store, words])
  return {
    state: useStore(store, whole),
    read: () => void readConcerns(store.send),
    heard: store.send,
  }
}

async function readConcerns(send: (step: ConcernsStep) => void): Promise<void> {
  const reply = await ask('concern:list', {})
  send(reply.ok ? { type: 'read', ...reply } : { type: 'failed', code: reply.problem.code })
}

export interface ConcernActs {
  /** The concern with what I have just chosen, before the server has answered. */
  readonly shown: ConcernView
  readonly problem: Problem | null
  /** Answers whether it is saved. */
  readonly change: (change: ConcernChange) => Promise<boolean>
  readonly name: (memberId: string, isNamed: boolean) => Promise<boolean>
  readonly close: () => Promise<boolean>
}

type Ask = (of: {
  concernId: ConcernId
  version: number
}) => Promise<Reply<{ readonly concern: ConcernView }>>

/**
 * What is done with one concern, one thing after the other, each on what the one before has made of it: two presses in a row never
 * stand in each other's way. A choice shows at once, and goes back when it could not be saved.
 */
export function useConcernActs(concern: ConcernView, heard: OpenConcerns['heard']): ConcernActs {
  const { concerns } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [wished, setWished] = useState<ConcernChange>({})
  const newest = useRef(concern)
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    if (concern.version > newest.current.version) newest.current = concern
  }, [concern])

  function act(how: Ask): Promise<boolean> {
    const done = turn.current.then(async () => {
      const { id: concernId, version } = newest.current
      const reply = await how({ concernId, version })
      setProblem(reply.ok ? null : reply.problem)
      if (!reply.ok) return false
      newest.current = reply.concern
      heard({ type: 'changed', concern: reply.concern })
      announce('status', concerns.saved)
      return true
    })
    turn.current = done
    return done
  }
  return {
    shown: withWishes(concern, wished),
    problem,
    change: async (change) => {
      setWished((before) => ({ ...before, ...change }))
      const isSaved = await act((of) => ask('concern:change', { ...of, ...change }))
      setWished((before) => withoutWish(before, change))
      return isSaved
    },
    name: (memberId, isNamed) => act((of) => ask('concern:name', { ...of, memberId, isNamed })),
    close: () => act((of) => ask('concern:close', of)),
  }
}
