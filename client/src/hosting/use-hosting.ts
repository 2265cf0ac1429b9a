import type { Answers } from '@lyktan/shared/commands.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { nothingRead, stepHosting } from './hosting.state.ts'
import type { Hosting, HostingEvent } from './hosting.state.ts'

type Step = 'lobby' | 'start' | 'end'

/** Comings and goings in quick succession are read once, ms. */
const gatherMs = 400

const whole = (hosting: Hosting) => hosting

/** How a session stands for those who lead it: kept true while the page is open. */
export function useHosting(sessionId: SessionId): Hosting & {
  readonly again: () => void
  /** The problem when it could not be done. */
  readonly step: (step: Step) => Promise<Problem | null>
} {
  const [store] = useState(() => createStore<Hosting, HostingEvent>(nothingRead, stepHosting))
  const [again] = useState(() => async () => {
    const reply = await ask('session:view', { sessionId })
    store.send(
      reply.ok ? { type: 'read', session: reply.session } : { type: 'failed', problem: reply.problem },
    )
  })
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => void again(), gatherMs)
    }
    const ends = [
      hear('session:changed', ({ session }) => {
        store.send({ type: 'changed', session })
        if (session.id === sessionId) soon()
      }),
      hear('shift:changed', soon),
      hear('presence:changed', ({ roomId }) => {
        if (`${roomId}` === `${sessionId}`) soon()
      }),
      whenConnected(() => void again()),
    ]
    return () => {
      clearTimeout(waiting)
      for (const end of ends) end()
    }
  }, [store, again, sessionId])
  return {
    ...useStore(store, whole),
    again: () => void again(),
    step: async (step) => {
      const reply: Reply<Answers['session:lobby']> = await ask(`session:${step}`, { sessionId })
      if (!reply.ok) return reply.problem
      store.send({ type: 'read', session: reply.session })
      return null
    },
  }
}
