import type { TalkOffer, TalkView } from '@lyktan/shared/talks.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'

/** My own talk, and whether I can ask for one. */
export interface MyTalk {
  readonly phase: 'loading' | 'ready' | 'failed'
  readonly talk: TalkView | null
  readonly offer: TalkOffer | null
}

type Step =
  | { readonly type: 'read'; readonly talk: TalkView | null; readonly offer: TalkOffer }
  | { readonly type: 'talk'; readonly talk: TalkView | null }
  | { readonly type: 'failed' }

const none: MyTalk = { phase: 'loading', talk: null, offer: null }

/** An older answer about the same talk never covers a newer one. */
export function stepMyTalk(state: MyTalk, step: Step): MyTalk {
  if (step.type === 'failed') return { ...state, phase: state.phase === 'ready' ? 'ready' : 'failed' }
  const isLate =
    step.talk !== null && step.talk.id === state.talk?.id && step.talk.version < state.talk.version
  const talk = isLate ? state.talk : step.talk
  return step.type === 'read' ? { phase: 'ready', talk, offer: step.offer } : { ...state, talk }
}

export interface OpenMyTalk extends MyTalk {
  readonly read: () => void
  /** What my own answer says of it, ahead of the announcement. */
  readonly put: (talk: TalkView | null) => void
}

/** Kept true while the page is open; who is on duty is asked again each half minute until she has asked. */
export function useMyTalk(): OpenMyTalk {
  const [store] = useState(() => createStore<MyTalk, Step>(none, stepMyTalk))
  useEffect(() => {
    const read = () => void readMyTalk(store)
    const ends = [
      hear('talk:changed', ({ talk }) => store.send({ type: 'talk', talk })),
      hear('talk:gone', ({ talkId }) => {
        if (store.get().talk?.id === talkId) read()
      }),
      whenConnected(read),
    ]
    const timer = setInterval(() => {
      const { talk } = store.get()
      if (talk === null || talk.state === 'ended') read()
    }, 30_000)
    return () => {
      clearInterval(timer)
      for (const end of ends) end()
    }
  }, [store])
  return {
    ...useStore(store, whole),
    read: () => void readMyTalk(store),
    put: (talk) => store.send({ type: 'talk', talk }),
  }
}

const whole = (state: MyTalk) => state

async function readMyTalk(store: { send: (step: Step) => void }): Promise<void> {
  const reply = await ask('talk:mine', {})
  store.send(reply.ok ? { type: 'read', talk: reply.talk, offer: reply.offer } : { type: 'failed' })
}
