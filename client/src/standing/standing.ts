import type { MeView } from '@lyktan/shared/members.ts'
import type { DecisionId } from '@lyktan/shared/ids.ts'
import { permits } from '@lyktan/shared/roles.ts'

import { request } from '../connection/request.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { nothingKnown, stepStanding } from './standing.state.ts'
import type { Known, StandingEvent } from './standing.state.ts'

export type StandingStore = Store<Known, StandingEvent>

let opened:
  | { readonly memberId: string; readonly store: StandingStore; readonly close: () => void }
  | undefined

/** My own standing: read at every connection, and anew whenever something is said about it to me alone. */
export function standingOf({ id, role }: Pick<MeView, 'id' | 'role'>): StandingStore {
  if (opened?.memberId === id) return opened.store
  opened?.close()
  const store = createStore(nothingKnown, stepStanding)
  const ends = permits(role, 'see-own-standing')
    ? [
        whenConnected(() => void read(store)),
        hear('decision:told', ({ statement }) => store.send({ type: 'told', statement })),
        hear('appeal:changed', (told) => {
          store.send({ type: 'appeal', ...told })
          if (told.appeal.decided !== null) void read(store)
        }),
        hear('decision:undone', () => void read(store)),
        hear('standing:changed', () => void read(store)),
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

async function read(store: StandingStore): Promise<void> {
  const reply = await request('standing:view', {})
  store.send(reply.ok ? { type: 'read', page: reply.page } : { type: 'failed' })
}

const whole = (known: Known) => known

/** The same for a part of a page. */
export const useStanding = (me: Pick<MeView, 'id' | 'role'>): Known => useStore(standingOf(me), whole)

/** Asks for it once more, after a reading that failed or something of mine that changed it. */
export const readStanding = (me: Pick<MeView, 'id' | 'role'>): Promise<void> => read(standingOf(me))

/** I have seen a decision. */
export function see(store: StandingStore, decisionId: DecisionId): void {
  store.send({ type: 'seen', decisionId })
  void request('standing:see', { decisionId })
}
