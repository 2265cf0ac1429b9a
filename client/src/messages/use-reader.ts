import { useEffect, useState } from 'react'

import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { unreadCount } from './list-items.ts'
import type { OpenRoom } from './room-connection.ts'

const readMs = 5000

const subscribeHidden = (listener: () => void) => {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** Tells the room where the reader is: what comes while she is elsewhere is new to her, and what she sees is read. */
export function useReader(open: OpenRoom, isFollowing: boolean): void {
  const { messages } = useWords()
  const [isHidden, setIsHidden] = useState(() => document.hidden)
  useEffect(() => subscribeHidden(() => setIsHidden(document.hidden)), [])

  useEffect(() => open.follow(isFollowing), [open, isFollowing])
  useEffect(() => {
    open.store.send({ type: 'away', isAway: isHidden || !isFollowing })
    if (isHidden || !isFollowing) return
    const timer = setTimeout(() => open.store.send({ type: 'read' }), readMs)
    return () => clearTimeout(timer)
  }, [open, isHidden, isFollowing])

  useEffect(() => {
    if (isHidden) return
    // Coming back to the tab: one sentence for all that came meanwhile.
    const count = unreadCount(open.store.get())
    if (count > 0) announce('status', messages.awayCame(count))
  }, [open, isHidden, messages])
}
