import type { Socket } from 'socket.io-client'

import type { AnnouncementName, Announcements } from '@lyktan/shared/announcements.ts'
import type { Answers, Asked, CommandName } from '@lyktan/shared/commands.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'

import { stayConnected } from './stay-connected.ts'
import type { Connection } from './stay-connected.ts'
import { unavailable } from './unavailable.ts'

export type SessionEnd = Announcements['session:ended']['why']

/** The one conversation with the server: commands with a deadline, announcements, and its own calm reconnecting. */
export interface Line extends Pick<Connection, 'status' | 'tryNow' | 'hangUp'> {
  readonly ask: <Name extends CommandName>(name: Name, input: Asked<Name>) => Promise<Reply<Answers[Name]>>
  readonly hear: <Name extends AnnouncementName>(
    name: Name,
    listener: (payload: Announcements[Name]) => void,
  ) => () => void
  /** Called at every connection, the first one too. */
  readonly whenConnected: (listener: () => void) => () => void
  readonly whenSessionEnds: (listener: (why: SessionEnd) => void) => () => void
}

export interface LineOptions {
  readonly deadlineMs: number
  /** From 0 up to 1, for the wait between tries. */
  readonly chance: () => number
}

/** @param socket made with `autoConnect: false, reconnection: false`: the line reconnects by itself, with full jitter. */
export function createLine(socket: Socket, { deadlineMs, chance }: LineOptions): Line {
  const { status, connect, isWanted, tryLater, tryNow, hangUp } = stayConnected(socket, chance)
  const ends = new Set<(why: SessionEnd) => void>()

  function endSession(why: SessionEnd) {
    // A leaving server closes the socket itself, and connecting again finds the next one.
    if (why === 'server-leaving') return
    hangUp()
    for (const listener of ends) listener(why)
  }
  socket.on('connect_error', (error: Error & { data?: Problem }) => {
    if (isWanted() && error.data?.code === 'unauthenticated') endSession('signed-out')
    else tryLater()
  })
  socket.on('session:ended', ({ why }: Announcements['session:ended']) => endSession(why))

  function on<Payload>(name: string, listener: (payload: Payload) => void) {
    connect()
    socket.on(name, listener)
    return () => {
      socket.off(name, listener)
    }
  }
  return {
    status,
    tryNow,
    hangUp,
    hear: on,
    whenConnected: (listener) => on('connect', listener),
    whenSessionEnds(listener) {
      ends.add(listener)
      return () => ends.delete(listener)
    },
    ask: (name, input) =>
      new Promise((answer) => {
        connect()
        type Heard = Reply<Answers[typeof name]>
        socket.timeout(deadlineMs).emit(name, input, (error: Error | null, reply: Heard) => {
          if (error) return answer({ ok: false, problem: unavailable })
          answer(reply)
          if (!reply.ok && reply.problem.code === 'unauthenticated') endSession('signed-out')
        })
      }),
  }
}
