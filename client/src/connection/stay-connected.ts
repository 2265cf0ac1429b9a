import type { Socket } from 'socket.io-client'

import { createStore } from './store.ts'
import type { Store } from './store.ts'
import { waitBeforeTry } from './wait-before-try.ts'

/** idle: nobody has needed it yet. trying: lost a moment ago. down: lost for longer than five seconds. */
export type LineStatus = 'idle' | 'trying' | 'up' | 'down'

/** Keeps a socket connected for as long as somebody wants it, without hurry. */
export interface Connection {
  readonly status: Store<LineStatus, LineStatus>
  /** Wanted from now on; does nothing when it already is. */
  readonly connect: () => void
  readonly isWanted: () => boolean
  readonly tryLater: () => void
  /** The network is back: do not wait out the pause. */
  readonly tryNow: () => void
  readonly hangUp: () => void
}

const lostLongMs = 5000
const stepStatus = (before: LineStatus, told: LineStatus): LineStatus =>
  told === 'trying' && before === 'down' ? 'down' : told

export function stayConnected(socket: Socket, chance: () => number): Connection {
  const status = createStore<LineStatus, LineStatus>('idle', stepStatus)
  const { lost, found } = tellLoss(status)
  let wanted = false
  let attempt = 0
  let nextTry: ReturnType<typeof setTimeout> | undefined

  function tryLater() {
    if (!wanted) return
    lost()
    clearTimeout(nextTry)
    nextTry = setTimeout(() => socket.connect(), waitBeforeTry(attempt++, chance()))
  }
  socket.on('connect', () => {
    attempt = 0
    found()
    status.send('up')
  })
  socket.on('disconnect', tryLater)

  return {
    status,
    tryLater,
    isWanted: () => wanted,
    connect() {
      if (wanted) return
      wanted = true
      lost()
      socket.connect()
    },
    tryNow() {
      if (!wanted) return
      // A connection from before the network was away may look open and carry nothing: a new one is cheap and certain.
      if (socket.connected) socket.disconnect()
      clearTimeout(nextTry)
      socket.connect()
    },
    hangUp() {
      wanted = false
      clearTimeout(nextTry)
      found()
      // What still waited to be sent must not leave under the next person's session.
      socket.sendBuffer = []
      socket.disconnect()
      status.send('idle')
    },
  }
}

function tellLoss(status: Connection['status']) {
  let lostLong: ReturnType<typeof setTimeout> | undefined
  return {
    lost: () => {
      status.send('trying')
      lostLong ??= setTimeout(() => status.send('down'), lostLongMs)
    },
    found: () => {
      clearTimeout(lostLong)
      lostLong = undefined
    },
  }
}
