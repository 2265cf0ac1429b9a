import type { TalkId } from '@lyktan/shared/ids.ts'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { waitBeforeTry } from '../connection/wait-before-try.ts'
import type { KeptTexts } from '../messages/kept-texts.ts'
import type { Pending } from '../messages/outbox.ts'
import { hasGap, lastSeq, openedTalk, stepTalk } from './talk.state.ts'
import type { TalkState, TalkStep } from './talk.state.ts'

export type TalkStore = Store<TalkState, TalkStep>

/** One talk that is open on the page: read, kept true, written to. */
export interface OpenTalk {
  readonly store: TalkStore
  readonly send: (text: string) => void
  readonly sendAgain: (clientId: string) => void
  readonly drop: (clientId: string) => void
  readonly read: () => void
  readonly close: () => void
}

/** Opens a talk and keeps it true: read at each connection from the last line that is known, moved on by what is announced. */
export function openTalk(talkId: TalkId, kept: KeptTexts): OpenTalk {
  const store = createStore<TalkState, TalkStep>(openedTalk(kept.outbox()), stepTalk)
  const sending = openSending(store, talkId)
  const read = () => void readTalk(store, talkId)
  const ends = [
    store.subscribe(() => {
      kept.keepOutbox(store.get().outbox)
      if (hasGap(store.get()) && store.get().phase === 'ready') read()
    }),
    hear('talk:changed', ({ talk }) => talk.id === talkId && store.send({ type: 'changed', talk })),
    hear('talk:said', (said) => said.talkId === talkId && store.send({ type: 'said', line: said.line })),
    hear('talk:gone', (gone) => gone.talkId === talkId && store.send({ type: 'gone' })),
    whenConnected(() => void readTalk(store, talkId).then(sending.flush)),
  ]
  return {
    store,
    read,
    send: sending.send,
    sendAgain: (clientId) => {
      store.send({ type: 'trying-again', clientId })
      sending.flush()
    },
    drop: (clientId) => store.send({ type: 'dropped', clientId }),
    close: () => {
      sending.close()
      for (const end of ends) end()
    },
  }
}

const reading = new WeakSet<TalkStore>()

async function readTalk(store: TalkStore, talkId: TalkId): Promise<void> {
  if (reading.has(store)) return
  reading.add(store)
  for (let more = true; more;) {
    const reply = await ask('talk:read', { talkId, since: lastSeq(store.get()) })
    more = reply.ok && reply.more
    // From here on what came meanwhile and left a gap is read anew.
    if (!more) reading.delete(store)
    store.send(
      reply.ok
        ? { type: 'read', talk: reply.talk, lines: reply.lines }
        : { type: 'failed', code: reply.problem.code },
    )
  }
}

/** Carries what I wrote to the server in order, each until it is answered, under one id through every try. */
function openSending(store: TalkStore, talkId: TalkId) {
  let running = false
  let attempt = 0
  let again: ReturnType<typeof setTimeout> | undefined

  async function deliver(): Promise<void> {
    if (running) return
    running = true
    for (let next = firstToSend(store); next; next = firstToSend(store)) await deliverOne(store, talkId, next)
    running = false
    if (!store.get().outbox.some(({ phase }) => phase === 'waiting')) attempt = 0
    else {
      clearTimeout(again)
      again = setTimeout(flush, waitBeforeTry(attempt++, Math.random()))
    }
  }
  function flush() {
    clearTimeout(again)
    for (const { clientId, phase } of store.get().outbox)
      if (phase === 'waiting') store.send({ type: 'trying-again', clientId })
    void deliver()
  }
  return {
    flush,
    close: () => clearTimeout(again),
    send: (text: string) => {
      const clientId = crypto.randomUUID()
      store.send({
        type: 'sending',
        pending: { clientId, text, replyTo: null, phase: 'sending', problem: null },
      })
      void deliver()
    },
  }
}

// Only after what was written before it: what waits keeps what came later waiting too.
function firstToSend(store: TalkStore): Pending | undefined {
  const next = store.get().outbox.find(({ phase }) => phase !== 'refused')
  return next?.phase === 'sending' ? next : undefined
}

async function deliverOne(store: TalkStore, talkId: TalkId, { clientId, text }: Pending): Promise<void> {
  const reply = await ask('talk:say', { talkId, clientId, text })
  store.send(
    reply.ok
      ? { type: 'sent', line: reply.line, help: reply.help }
      : { type: 'not-sent', clientId, problem: reply.problem },
  )
}
