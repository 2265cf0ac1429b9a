import { createStore } from '../connection/store.ts'
import { waitBeforeTry } from '../connection/wait-before-try.ts'
import { emptyRoom, shownMost, stepRoom, wants } from './messages.state.ts'
import type { RoomEvent, RoomState } from './messages.state.ts'
import { roomActs } from './room-acts.ts'
import type { RoomActs } from './room-acts.ts'
import { listenToRoom } from './room-listening.ts'
import type { RoomHearing } from './room-listening.ts'
import type { RoomParts, RoomStore } from './room-parts.ts'
import { openSending } from './send-outbox.ts'
import type { Sending } from './send-outbox.ts'

/** A room that is open in this page. Reconnecting is entering again. */
export interface OpenRoom
  extends Omit<RoomActs, 'close'>, Pick<Sending, 'send' | 'sendAgain' | 'sendAnyway'> {
  readonly store: RoomStore
  readonly giveUp: (clientId: string) => void
  readonly enter: () => void
  /** The reader is at the end and not in the list: then the oldest may go. */
  readonly follow: (isFollowing: boolean) => void
  readonly hear: (hearing: RoomHearing) => () => void
  readonly close: () => void
}

/** A reader who looks at old messages all evening still cannot fill the memory. */
const heldMost = 1000

export function openRoom(parts: RoomParts): OpenRoom {
  const { roomId, me, line, kept } = parts
  const store = createStore<RoomState, RoomEvent>(emptyRoom(roomId, me.id), stepRoom)
  const hearings = new Set<RoomHearing>()
  const sending = openSending(store, parts, () => entering.isInside())
  const entering = stayInside(store, parts, sending.flush)
  const { close: closeActs, ...acts } = roomActs(store, parts)
  let isFollowing = true

  for (const pending of kept.outbox()) store.send({ type: 'sending', pending })
  const ends = [
    store.subscribe(keepTexts(store, parts)),
    listenToRoom(store, parts, {
      hearing: () => [...hearings],
      moved() {
        entering.catchUp()
        const { length } = store.get().log.messages
        if (isFollowing ? length > shownMost : length > heldMost) store.send({ type: 'trim' })
      },
    }),
    line.whenConnected(entering.enter),
    entering.close,
    sending.close,
    closeActs,
  ]
  return {
    ...acts,
    store,
    send: sending.send,
    sendAgain: sending.sendAgain,
    sendAnyway: sending.sendAnyway,
    enter: entering.enter,
    giveUp: (clientId) => store.send({ type: 'given-up', clientId }),
    follow(following) {
      isFollowing = following
    },
    hear(hearing) {
      hearings.add(hearing)
      return () => hearings.delete(hearing)
    },
    close() {
      for (const end of ends) end()
      void line.ask('room:leave', { roomId })
    },
  }
}

const gapMs = 300

/** Asks for whatever of the log is found missing. */
function fillGaps(store: RoomStore, { roomId, line }: RoomParts) {
  let isCatching = false
  let nextCatch: ReturnType<typeof setTimeout> | undefined

  // A gap is often only the next packet on its way: it gets a moment to close by itself.
  function catchUp() {
    if (isCatching || !wants(store.get())) return
    isCatching = true
    nextCatch = setTimeout(() => void catchUpNow(), gapMs)
  }
  async function catchUpNow() {
    const wanted = wants(store.get())
    const reply = wanted && (await line.ask('room:changes', { roomId, since: wanted.since }))
    isCatching = false
    if (!wanted || !reply?.ok) return
    store.send({ type: 'caught-up', since: wanted.since, answer: reply })
    catchUp()
  }
  return {
    catchUp,
    close: () => {
      isCatching = true
      clearTimeout(nextCatch)
    },
  }
}

/** Joins first, reads the snapshot second; what came between has its rev. Then asks for whatever is found missing. */
function stayInside(store: RoomStore, parts: RoomParts, entered: () => void) {
  const { roomId, line, kept } = parts
  let asked = 0
  let attempt = 0
  let isEntered = false
  let nextEnter: ReturnType<typeof setTimeout> | undefined
  const { catchUp, close: closeGaps } = fillGaps(store, parts)

  async function enter() {
    clearTimeout(nextEnter)
    const turn = ++asked
    isEntered = false
    store.send({ type: 'entering' })
    const reply = await line.ask('room:enter', { roomId })
    if (turn !== asked) return
    if (reply.ok) {
      attempt = 0
      isEntered = true
      store.send({ type: 'entered', snapshot: reply.snapshot, lastSeenSeq: kept.seen() })
      entered()
      catchUp()
      return
    }
    store.send({ type: 'refused', problem: reply.problem })
    if (reply.problem.code === 'unavailable') {
      nextEnter = setTimeout(() => void enter(), waitBeforeTry(attempt++, parts.chance()))
    }
  }
  return {
    catchUp,
    /** A new connection is in no room before it has entered again. */
    isInside: () => isEntered && line.status.get() === 'up',
    enter: () => void enter(),
    close: () => {
      asked++
      clearTimeout(nextEnter)
      closeGaps()
    },
  }
}

/** Keeps what must survive a reload, whenever it has changed. */
function keepTexts(store: RoomStore, { kept }: RoomParts): () => void {
  let { outbox } = store.get()
  let seen = kept.seen() ?? 0
  return () => {
    const state = store.get()
    if (state.outbox !== outbox) {
      outbox = state.outbox
      kept.keepOutbox(outbox)
    }
    const last = state.log.messages.at(-1)?.seq ?? 0
    if (!state.isAway && last > seen) {
      seen = last
      kept.keepSeen(last)
    }
  }
}
