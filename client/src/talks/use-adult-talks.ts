import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { noTalks, stepAdultTalks } from './adult-talks.state.ts'
import type { AdultTalks, AdultTalksStep } from './adult-talks.state.ts'

export interface OpenAdultTalks {
  readonly state: AdultTalks
  readonly read: () => void
  readonly heard: (step: AdultTalksStep) => void
}

const whole = (state: AdultTalks) => state

/** A leader's talks, kept true while the page is open. */
export function useAdultTalks(): OpenAdultTalks {
  const [store] = useState(() => createStore<AdultTalks, AdultTalksStep>(noTalks, stepAdultTalks))
  useEffect(() => {
    const ends = [
      hear('talk:changed', ({ talk }) => store.send({ type: 'changed', talk })),
      hear('talk:gone', ({ talkId }) => store.send({ type: 'gone', talkId })),
      // Who may be handed a talk follows who is on duty, and so does what I may read.
      hear('shift:changed', () => void readTalks(store.send)),
      whenConnected(() => void readTalks(store.send)),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [store])
  return {
    state: useStore(store, whole),
    read: () => void readTalks(store.send),
    heard: store.send,
  }
}

async function readTalks(send: (step: AdultTalksStep) => void): Promise<void> {
  const reply = await ask('talk:list', {})
  send(reply.ok ? { type: 'read', ...reply } : { type: 'failed', code: reply.problem.code })
}
