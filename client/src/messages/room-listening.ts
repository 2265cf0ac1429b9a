import type { Announcements } from '@lyktan/shared/announcements.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'

import { arrivals } from './messages.state.ts'
import type { RoomEvent, RoomState } from './messages.state.ts'
import type { RoomParts, RoomStore } from './room-parts.ts'

/** What happened live that somebody may want to hear. History is never among it. */
export interface RoomHearing {
  readonly came: (messages: readonly MessageView[], state: RoomState) => void
  readonly decided: (own: Announcements['hold:decided']['own']) => void
}

const typingMs = 4000

/** Hears all that is said about one room, and moves the store once a frame, however much comes. */
export function listenToRoom(
  store: RoomStore,
  parts: RoomParts,
  { hearing, moved }: { readonly hearing: () => readonly RoomHearing[]; readonly moved: () => void },
): () => void {
  const { roomId, line } = parts
  let waiting: RoomEvent[] = []

  function put(event: RoomEvent) {
    waiting.push(event)
    if (waiting.length === 1) parts.nextFrame(flush)
  }
  function flush() {
    const before = store.get()
    for (const event of waiting.splice(0)) store.send(event)
    const after = store.get()
    if (before.room) for (const { came } of hearing()) came(arrivals(before, after), after)
    moved()
  }
  const here = (told: { readonly roomId: string }) => told.roomId === roomId
  const typing = rememberTyping(put)
  const ends = [
    line.hear('messages:changed', (told) => here(told) && put({ type: 'changed', ...told })),
    line.hear('room:changed', ({ room }) => room.id === roomId && put({ type: 'room', room })),
    line.hear('presence:changed', (told) => here(told) && put({ type: 'presence', ...told })),
    line.hear('typing:started', (told) => here(told) && typing.started(told.memberId)),
    line.hear('standing:changed', ({ standing }) => put({ type: 'standing', standing })),
    line.hear('hold:decided', (told) => {
      if (!here(told)) return
      put({ type: 'decided', own: told.own })
      for (const { decided } of hearing()) decided(told.own)
    }),
    typing.close,
    () => {
      waiting = []
    },
  ]
  return () => {
    for (const end of ends) end()
  }
}

/** Somebody writes until four seconds have gone without a sign of it. */
function rememberTyping(put: (event: RoomEvent) => void) {
  const timers = new Map<MemberId, ReturnType<typeof setTimeout>>()
  return {
    started: (memberId: MemberId) => {
      clearTimeout(timers.get(memberId))
      put({ type: 'typing', memberId })
      timers.set(
        memberId,
        setTimeout(() => put({ type: 'typing-over', memberId }), typingMs),
      )
    },
    close: () => {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
