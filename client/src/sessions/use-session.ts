import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'
import type { SignUpView } from '@lyktan/shared/sign-ups.ts'
import { useEffect, useEffectEvent, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { nothingYet, stepSession } from './session.state.ts'
import type { OneSession, OneSessionEvent } from './session.state.ts'

const whole = (one: OneSession) => one

type SessionStore = Store<OneSession, OneSessionEvent>

/** One session and the reader's place in it, kept true while the page is open. The part that uses it is drawn anew for another id. */
export function useSession(
  sessionId: string,
  me: MeView,
): OneSession & { readonly again: () => void; readonly put: (signUp: SignUpView) => void } {
  const [store] = useState(() => createStore<OneSession, OneSessionEvent>(nothingYet, stepSession))
  const signsUp = permits(me.role, 'take-part')
  const [again] = useState(() => () => void read(store, { sessionId, signsUp }))
  useReadingAnew(store, again)
  useEffect(() => {
    const ends = [
      hear('session:changed', ({ session }) => store.send({ type: 'changed', session })),
      hear('sign-up:changed', ({ signUp }) => {
        if (signUp.sessionId === sessionId) store.send({ type: 'signed', signUp })
      }),
      whenConnected(again),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [store, sessionId, again])
  return { ...useStore(store, whole), again, put: (signUp) => store.send({ type: 'signed', signUp }) }
}

const readsAnewMs = 30_000

/** Who stands in the list is told of every change; who only looks reads anew now and then, to learn of a place that is free again. */
function useReadingAnew(store: SessionStore, again: () => void): void {
  const readAnew = useEffectEvent(() => {
    const { session, signUp } = store.get()
    if (session?.isSignUpOpen === true && signUp?.own === null && !document.hidden) again()
  })
  useEffect(() => {
    const timer = setInterval(() => readAnew(), readsAnewMs)
    return () => clearInterval(timer)
  }, [])
}

async function read(
  store: SessionStore,
  { sessionId, signsUp }: { readonly sessionId: string; readonly signsUp: boolean },
): Promise<void> {
  // Asked at once: the page is whole when both have come.
  const [viewed, own] = await Promise.all([
    ask('session:view', { sessionId }),
    signsUp ? ask('sign-up:view', { sessionId }) : null,
  ])
  if (own?.ok) store.send({ type: 'signed', signUp: own.signUp })
  if (viewed.ok) store.send({ type: 'read', session: viewed.session })
  else store.send({ type: 'failed', problem: viewed.problem })
}
