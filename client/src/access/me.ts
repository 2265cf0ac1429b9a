import type { MeView } from '@lyktan/shared/members.ts'

import { request } from '../connection/request.ts'
import { createStore, useStore } from '../connection/store.ts'

/** Who reads this page. `loading` until the server has said. */
export type Me =
  | { readonly state: 'loading' }
  | { readonly state: 'nobody' }
  | { readonly state: 'signed-in'; readonly me: MeView }

const store = createStore<Me, Me>({ state: 'loading' }, (_before, after) => after)
const whole = (me: Me) => me
let asked = false

/** The reader, asked for at the first use and kept true by those below. */
export function useMe(): Me {
  if (!asked && typeof document !== 'undefined') void refreshMe()
  return useStore(store, whole)
}

/** Asks the server again. A server that cannot be reached leaves what is known as it was. */
async function refreshMe(): Promise<Me> {
  asked = true
  const reply = await request('me:view', {})
  if (reply.ok) store.send(reply.me ? { state: 'signed-in', me: reply.me } : { state: 'nobody' })
  else if (store.get().state === 'loading' || reply.problem.code === 'unauthenticated')
    store.send({ state: 'nobody' })
  return store.get()
}

/** The server has just answered with who I am. */
export const signedIn = (me: MeView): void => store.send({ state: 'signed-in', me })

/** The session is over, here or everywhere. */
export const signedOut = (): void => store.send({ state: 'nobody' })
