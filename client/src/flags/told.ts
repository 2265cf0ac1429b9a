import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { nothingTold, stepTold } from './told.state.ts'
import type { Told, ToldEvent } from './told.state.ts'

export type ToldStore = Store<Told, ToldEvent>

let opened: { readonly memberId: string; readonly store: ToldStore; readonly close: () => void } | undefined

/** What I have told and whom I ignore: read at every connection, kept true by what is said to me alone. */
export function toldOf({ id, role }: Pick<MeView, 'id' | 'role'>): ToldStore {
  if (opened?.memberId === id) return opened.store
  opened?.close()
  const store = createStore(nothingTold, stepTold)
  const mayTell = permits(role, 'raise-flag')
  const mayIgnore = permits(role, 'ignore-member')
  const ends = mayTell
    ? [
        whenConnected(() => void read(store, mayIgnore)),
        hear('flag:changed', ({ flag }) => store.send({ type: 'flag', flag })),
        hear('ignored:changed', ({ ignored }) => store.send({ type: 'ignored', ignored })),
      ]
    : []
  opened = {
    memberId: id,
    store,
    close: () => {
      for (const end of ends) end()
    },
  }
  return store
}

async function read(store: ToldStore, mayIgnore: boolean): Promise<void> {
  const [told, ignoring] = await Promise.all([
    ask('flag:mine', {}),
    mayIgnore ? ask('ignored:list', {}) : undefined,
  ])
  store.send(told.ok ? { type: 'flags', flags: told.flags } : { type: 'failed' })
  if (ignoring?.ok) store.send({ type: 'ignored', ignored: ignoring.ignored })
}

const whole = (told: Told) => told

/** The same for a part of a page. */
export const useTold = (me: Pick<MeView, 'id' | 'role'>): Told => useStore(toldOf(me), whole)

/** Asks for it once more, after a reading that failed. */
export const readAgain = (me: Pick<MeView, 'id' | 'role'>): void =>
  void read(toldOf(me), permits(me.role, 'ignore-member'))
