import { useEffect } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { isNewTo, stepSessionList } from './sessions.state.ts'
import type { SessionList, SessionListEvent } from './sessions.state.ts'

const store = createStore<SessionList, SessionListEvent>({ sessions: null, problem: null }, stepSessionList)
const whole = (list: SessionList) => list

const hour = 3_600_000
const hoursBack = 14
const hoursAhead = 28 * 24
/** Of what is planned close together the list is read once, ms. */
const readsAfterMs = 500

async function list(): Promise<void> {
  const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
  const reply = await ask('session:list', { from: at(-hoursBack), to: at(hoursAhead) })
  store.send(
    reply.ok ? { type: 'listed', sessions: reply.sessions } : { type: 'failed', problem: reply.problem },
  )
}

/** The sessions for the reader four weeks ahead, kept true for as long as somebody looks. */
export function useSessionList(): SessionList & { readonly retry: () => void } {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const ends = [
      hear('session:changed', ({ session }) => {
        if (!isNewTo(store.get(), session)) return store.send({ type: 'changed', session })
        clearTimeout(timer)
        timer = setTimeout(() => void list(), readsAfterMs)
      }),
      hear('sign-up:changed', ({ signUp }) => store.send({ type: 'signed', signUp })),
      whenConnected(() => void list()),
    ]
    return () => {
      clearTimeout(timer)
      for (const end of ends) end()
    }
  }, [])
  return { ...useStore(store, whole), retry: () => void list() }
}
