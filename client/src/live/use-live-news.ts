import type { LiveShared } from '@lyktan/shared/live.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useEffect, useRef } from 'react'

import { announce } from '../look/announce.ts'
import { clockTime } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { useLiveWords } from './live-words.ts'
import type { OpenLive } from './use-live.ts'

/**
 * Has read aloud what is new on the stage, once each: what is shown, a break, who has the word; that it is mine, at once. To hosts hands and
 * questions to read, in a digest. Never clocks and counts to those who take part.
 */
export function useLiveNews(live: OpenLive, me: MeView, session: SessionView): void {
  const words = useLiveWords()
  const language = useLanguage()
  const { timeZone } = me.place
  const wasLobby = useRef(session.state === 'lobby')
  useEffect(() => {
    if (wasLobby.current && session.state === 'live') announce('status', words.lobby.began)
    wasLobby.current = session.state === 'lobby'
  }, [session.state, words])
  useEffect(() => {
    let before: LiveShared | null = live.store.get().view?.shared ?? null
    return live.store.subscribe(() => {
      const after = live.store.get().view?.shared ?? null
      if (before && after && before !== after) sayNews(before, after)
      before = after
    })
    function sayNews(was: LiveShared, is: LiveShared): void {
      if (is.prompt && is.prompt.id !== was.prompt?.id) announce('status', words.prompt.said(is.prompt.text))
      sayBreak(was.breakUntil, is.breakUntil)
      if (is.word && is.word.id !== was.word?.id) sayWord(is.word)
    }
    function sayBreak(was: string | null, is: string | null): void {
      if (is && !was) announce('status', words.break.said(clockTime(is, { language, timeZone })))
      if (was && !is) announce('status', words.break.over)
    }
    function sayWord({ id, nickname }: PersonView): void {
      if (id === me.id) announce('alert', words.hands.mineSaid)
      else announce('status', words.hands.wordSaid(nickname))
    }
  }, [live.store, me.id, timeZone, language, words])
  useHostDigest(live)
}

const digestMs = 10_000

/** New hands and questions, said together at most every ten seconds. */
function useHostDigest({ store }: OpenLive): void {
  const words = useLiveWords()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let said = countsIn(store)
    const stop = store.subscribe(() => {
      const now = countsIn(store)
      if (now === null || timer !== undefined) return
      if (said === null) said = now
      const isMore = now.hands > said.hands || now.toRead > said.toRead
      if (!isMore) {
        said = now
        return
      }
      timer = setTimeout(() => {
        timer = undefined
        const counts = countsIn(store)
        if (counts === null || said === null) return
        if (counts.hands > said.hands) announce('status', words.hands.raised(counts.hands))
        if (counts.toRead > said.toRead) announce('status', words.questions.fresh(counts.toRead))
        said = counts
      }, digestMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, words])
}

function countsIn(store: OpenLive['store']): { hands: number; toRead: number } | null {
  const hosts = store.get().view?.hosts
  if (!hosts) return null
  return {
    hands: hosts.hands.length,
    toRead: hosts.questions.filter(({ state }) => state === 'waiting').length,
  }
}
