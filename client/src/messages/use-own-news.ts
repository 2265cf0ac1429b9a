import type { OwnMessageView } from '@lyktan/shared/messages.ts'
import { useEffect } from 'react'

import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import type { RoomState } from './messages.state.ts'
import type { OpenRoom } from './room-connection.ts'

const slowMs = 1000

/**
 * Says once that my message waits, and shows the help card at once when it is meant for me. Says "sent" only when it
 * took so long that one may have wondered.
 */
export function useOwnNews(open: OpenRoom, onHelp: (own: OwnMessageView) => void): void {
  const { messages } = useWords()
  useEffect(() => {
    const sentAt = new Map<string, number>()
    let before: RoomState = open.store.get()
    return open.store.subscribe(() => {
      const after = open.store.get()
      if (before.room && after.own !== before.own) {
        for (const own of newlyHeld(before, after)) {
          announce('status', messages.heldSaid)
          if (own.help) onHelp(own)
        }
      }
      if (after.outbox !== before.outbox) {
        for (const { clientId } of after.outbox) {
          if (!sentAt.has(clientId)) sentAt.set(clientId, performance.now())
        }
        for (const clientId of newlyPosted(before, after)) {
          if (performance.now() - (sentAt.get(clientId) ?? 0) > slowMs) announce('status', messages.sent)
          sentAt.delete(clientId)
        }
      }
      before = after
    })
  }, [open, messages, onHelp])
}

const isWaiting = ({ state }: OwnMessageView) => state === 'held' || state === 'edit-held'

function newlyHeld(before: RoomState, after: RoomState): readonly OwnMessageView[] {
  return after.own.views.filter(
    (own) => isWaiting(own) && !before.own.views.some((known) => known.id === own.id && isWaiting(known)),
  )
}

function newlyPosted(before: RoomState, after: RoomState): readonly string[] {
  const posted = new Set<string>(after.log.messages.map(({ clientId }) => clientId))
  return before.outbox
    .map(({ clientId }) => clientId)
    .filter((clientId) => posted.has(clientId) && !after.outbox.some((left) => left.clientId === clientId))
}
