import type { TalkView } from '@lyktan/shared/talks.ts'
import { useEffect } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'

const store = createStore<TalkView | null, TalkView | null>(null, (_before, after) => after)
const whole = (talk: TalkView | null) => talk

/** A room is drawn first; that a talk waits may come a little later, and not everybody asks at once. */
const askedAfterMs = 2000

/** My talk as far as it is known on any page: one that goes on, or that a leader has asked for. */
export function useMyTalkNow(isAsker: boolean): TalkView | null {
  const { talks } = useWords()
  useEffect(() => {
    if (!isAsker) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const ends = [
      hear('talk:changed', ({ talk }) => {
        const isNews = talk.state === 'invited' && store.get()?.id !== talk.id
        if (isNews) announce('alert', talks.buttonInvited(talk.answerer?.nickname ?? ''))
        store.send(talk)
      }),
      hear('talk:gone', ({ talkId }) => store.get()?.id === talkId && store.send(null)),
      whenConnected(() => {
        timer = setTimeout(() => void read(), askedAfterMs * (0.5 + Math.random()))
      }),
    ]
    return () => {
      clearTimeout(timer)
      for (const end of ends) end()
    }
  }, [isAsker, talks])
  const talk = useStore(store, whole)
  return isAsker && talk?.state !== 'ended' ? talk : null
}

async function read(): Promise<void> {
  const reply = await ask('talk:mine', {})
  if (reply.ok) store.send(reply.talk)
}
