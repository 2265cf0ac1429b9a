import type { LiveAnswers } from '@lyktan/shared/live.ts'
import type { Asked } from '@lyktan/shared/commands.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear } from '../connection/socket.ts'
import { createStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import type { OpenRoom } from '../messages/room-connection.ts'
import { noLive, stepLive } from './live.state.ts'
import type { LiveEvent, LiveState } from './live.state.ts'
import { useLiveWords } from './live-words.ts'

/** Every command that answers with how it is now. */
type LiveCommand = Exclude<keyof LiveAnswers, 'live:ask' | 'live:view'>

export interface OpenLive {
  readonly store: Store<LiveState, LiveEvent>
  readonly read: () => void
  /** Does something; true when it is done. What fails is said aloud, and the page asks how it is. */
  readonly act: <Name extends LiveCommand>(name: Name, input: Asked<Name>) => Promise<boolean>
}

/** So long a page waits before it asks for what it misses, ms: of what comes close together it asks once, and not everybody in the same moment. */
const asksAfterMs = 100
const spreadMs = 400

/** What goes on in a session, kept true while its page is open: read whenever the page comes into the room, and stepped by what is told. */
export function useLive(sessionId: SessionId, me: MeView, room: OpenRoom): OpenLive {
  const words = useLiveWords()
  const [store] = useState(() => createStore<LiveState, LiveEvent>(noLive, stepLive))
  const [read] = useState(() => () => void readLive(store, sessionId))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let entered = room.store.get().room
    // The page hears the room only when it has come in: what it reads then misses nothing that is told.
    const ends = [
      room.store.subscribe(() => {
        const { room: now } = room.store.get()
        if (now !== entered) read()
        entered = now
      }),
      hear('live:changed', ({ live: shared }) => {
        if (shared.sessionId === sessionId)
          store.send({ type: 'changed', shared, at: Date.now(), myId: me.id })
      }),
      hear('live:told', ({ sessionId: of, what }) => {
        if (of !== sessionId) return
        announce('status', words.questions.told[what])
        store.send({ type: 'missed' })
      }),
      store.subscribe(() => {
        if (!store.get().isBehind || timer !== undefined) return
        timer = setTimeout(
          () => {
            timer = undefined
            read()
          },
          asksAfterMs + (store.get().view?.hosts == null ? Math.random() * spreadMs : 0),
        )
      }),
    ]
    if (entered) read()
    return () => {
      clearTimeout(timer)
      for (const end of ends) end()
    }
  }, [store, read, sessionId, me.id, room, words])
  return {
    store,
    read,
    async act(name, input) {
      const reply = await ask(name, input)
      return take(store, reply, words)
    },
  }
}

function take(
  store: OpenLive['store'],
  reply: Reply<LiveAnswers[LiveCommand]>,
  words: ReturnType<typeof useLiveWords>,
): boolean {
  if (reply.ok) store.send({ type: 'read', view: reply.live, at: Date.now() })
  else {
    announce('alert', reply.problem.code === 'stale' ? words.tooLate : words.notDone)
    store.send({ type: 'missed' })
  }
  return reply.ok
}

async function readLive(store: OpenLive['store'], sessionId: SessionId): Promise<void> {
  const reply = await ask('live:view', { sessionId })
  store.send(
    reply.ok
      ? { type: 'read', view: reply.live, at: Date.now() }
      : { type: 'failed', problem: reply.problem },
  )
}
