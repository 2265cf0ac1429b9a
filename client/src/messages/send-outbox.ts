import { isLeader } from '@lyktan/shared/roles.ts'
import type { Problem } from '@lyktan/shared/problems.ts'

import { waitBeforeTry } from '../connection/wait-before-try.ts'
import { unavailable } from '../connection/unavailable.ts'
import type { RoomEvent } from './messages.state.ts'
import type { Pending } from './outbox.ts'
import type { RoomParts, RoomStore } from './room-parts.ts'

/** Carries what I wrote to the server, in order, each until it is answered. */
export interface Sending {
  readonly send: (text: string, replyTo: Pending['replyTo']) => void
  readonly sendAgain: (clientId: string) => void
  /** Sends what its author has looked at once more, as it is. */
  readonly sendAnyway: (clientId: string) => void
  /** Tries all that wait; called whenever the room has been entered. */
  readonly flush: () => void
  readonly close: () => void
}

/** @param isInside whether the room may be written to through this connection; what is sent before waits for the next `flush` */
export function openSending(store: RoomStore, parts: RoomParts, isInside: () => boolean): Sending {
  let running = false
  let attempt = 0
  let again: ReturnType<typeof setTimeout> | undefined

  async function deliver(): Promise<void> {
    if (running) return
    running = true
    let next = firstToSend(store)
    while (next) {
      if (isInside()) await deliverOne(store, parts, next)
      else store.send({ type: 'not-sent', clientId: next.clientId, problem: unavailable })
      next = firstToSend(store)
    }
    running = false
    if (store.get().outbox.some(({ phase }) => phase === 'waiting')) tryLater()
    else attempt = 0
  }
  function tryLater() {
    clearTimeout(again)
    again = setTimeout(flush, waitBeforeTry(attempt++, parts.chance()))
  }
  function flush() {
    clearTimeout(again)
    for (const { clientId, phase } of store.get().outbox) {
      if (phase === 'waiting') store.send({ type: 'trying-again', clientId })
    }
    void deliver()
  }
  function deliverAfter(event: RoomEvent) {
    store.send(event)
    void deliver()
  }
  return {
    flush,
    close: () => clearTimeout(again),
    send(text, replyTo) {
      const pending = {
        clientId: parts.newClientId(),
        text,
        replyTo,
        phase: 'sending',
        problem: null,
      } as const
      deliverAfter({ type: 'sending', pending })
    },
    sendAgain: (clientId) => deliverAfter({ type: 'trying-again', clientId }),
    sendAnyway: (clientId) => deliverAfter({ type: 'sending-anyway', clientId }),
  }
}

// Only after what was sent before it: what waits for the connection keeps what came later waiting too.
function firstToSend(store: RoomStore): Pending | undefined {
  const next = store.get().outbox.find(({ phase }) => phase !== 'refused' && phase !== 'nudged')
  return next?.phase === 'sending' ? next : undefined
}

async function deliverOne(store: RoomStore, parts: RoomParts, pending: Pending): Promise<void> {
  const { clientId, text, replyTo, sendAnyway } = pending
  const { roomId, line } = parts
  const reply = await line.ask('message:send', {
    roomId,
    clientId,
    text,
    ...(replyTo && { replyTo: replyTo.id }),
    ...(sendAnyway && { sendAnyway }),
  })
  if (reply.ok && reply.outcome === 'nudge') {
    const { reasons, spans } = reply
    store.send({ type: 'nudged', clientId, nudge: { reasons, spans } })
    return
  }
  if (reply.ok) {
    store.send({ type: 'sent', answer: reply })
    slowDown(store, parts, (store.get().room?.slowSeconds ?? 0) * 1000)
    return
  }
  store.send({ type: 'not-sent', clientId, problem: reply.problem })
  slowDown(store, parts, waitTold(reply.problem))
}

const waitTold = ({ code, retryAfterMs }: Problem) => (code === 'too-fast' ? (retryAfterMs ?? 0) : 0)

function slowDown(store: RoomStore, { me, now }: RoomParts, waitMs: number): void {
  const { standing } = store.get()
  if (waitMs <= 0 || !standing || isLeader(me.role)) return
  const writesAgainAt = new Date(now() + waitMs).toISOString()
  store.send({ type: 'standing', standing: { ...standing, writesAgainAt } })
}
