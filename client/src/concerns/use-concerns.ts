import type { Asked } from '@lyktan/shared/commands.ts'
import type { ConcernView } from '@lyktan/shared/concerns.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { noConcerns, stepConcerns } from './concerns.state.ts'
import type { Concerns, ConcernsStep } from './concerns.state.ts'

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

type Change = Omit<Asked<'concern:change'>, 'concernId' | 'version'>

export interface ConcernActs {
  readonly problem: Problem | null
  /** Answers whether it is saved. */
  readonly change: (change: Change) => Promise<boolean>
  readonly name: (memberId: string, isNamed: boolean) => Promise<boolean>
  readonly close: () => Promise<boolean>
}

/** What is done with one concern; each answer takes its place in the list at once. */
export function useConcernActs(concern: ConcernView, heard: OpenConcerns['heard']): ConcernActs {
  const { concerns } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const of = { concernId: concern.id, version: concern.version }

  async function act(asked: Promise<Reply<{ readonly concern: ConcernView }>>): Promise<boolean> {
    const reply = await asked
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return false
    heard({ type: 'changed', concern: reply.concern })
    announce('status', concerns.saved)
    return true
  }
  return {
    problem,
    change: (change) => act(ask('concern:change', { ...of, ...change })),
    name: (memberId, isNamed) => act(ask('concern:name', { ...of, memberId, isNamed })),
    close: () => act(ask('concern:close', of)),
  }
}
