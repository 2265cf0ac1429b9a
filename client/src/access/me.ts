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
const againAfterMs = 3000

/** The reader, asked for at the first use and kept true by those below. */
export function useMe(): Me {
  if (!asked && typeof document !== 'undefined') void ask()
  return useStore(store, whole)
}

/** Asks the server who this is. While it cannot say, it is asked again: nobody is sent to sign in for a lost network. */
async function ask(): Promise<void> {
  asked = true
  const reply = await request('me:view', {})
  if (reply.ok) store.send(reply.me ? { state: 'signed-in', me: reply.me } : { state: 'nobody' })
  else if (reply.problem.code === 'unauthenticated') signedOut()
  else setTimeout(() => void ask(), againAfterMs)
}

/** The server has just answered with who I am. */
export const signedIn = (me: MeView): void => store.send({ state: 'signed-in', me })

/** The session is over, here or everywhere. */
export const signedOut = (): void => store.send({ state: 'nobody' })
