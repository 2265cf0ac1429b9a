import type { MeView } from '@lyktan/shared/members.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, line, whenConnected } from '../connection/socket.ts'
import { keptTexts } from './kept-texts.ts'
import type { KeptTexts } from './kept-texts.ts'
import { openRoom } from './room-connection.ts'
import type { OpenRoom } from './room-connection.ts'

const hiddenFrameMs = 250

/** Opens a room for as long as its page is there. null for the first moment. */
export function useRoom(
  roomId: string,
  { id, role, showsTyping }: MeView,
): { readonly open: OpenRoom; readonly kept: KeptTexts } | null {
  const [opened, setOpened] = useState<{ open: OpenRoom; kept: KeptTexts } | null>(null)
  useEffect(() => {
    const kept = keptTexts(sessionStorage, `${id}.${roomId}`)
    const open = openRoom({
      roomId,
      me: { id, role, showsTyping },
      line: { ask, hear, whenConnected, status: line().status },
      kept,
      newClientId: () => crypto.randomUUID(),
      nextFrame,
      now: Date.now,
      chance: Math.random,
    })
    // The room is outside React: this is the moment when it begins to be there.
    // eslint-disable-next-line react/set-state-in-effect
    setOpened({ open, kept })
    return () => {
      open.close()
      setOpened(null)
    }
  }, [roomId, id, role, showsTyping])
  return opened
}

/** A hidden page gets no frames: then a quarter of a second stands for one. */
function nextFrame(run: () => void): void {
  if (document.hidden) setTimeout(run, hiddenFrameMs)
  else requestAnimationFrame(run)
}
