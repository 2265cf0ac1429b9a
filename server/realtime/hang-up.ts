import { setTimeout as wait } from 'node:timers/promises'

import type { OneSocket, Sockets } from './sockets.ts'

/** A phone that is out of reach never says goodbye back. */
const goodbyeMs = 2000

/**
 * Ends every connection of this process once what is still to be written to it has been written. To the page it is a lost connection,
 * so it connects again, to another process if there is one.
 */
export async function hangUp(io: Sockets): Promise<void> {
  const patience = new AbortController()
  const ended = Promise.all([...io.of('/').sockets.values()].map(endOne))
  const enough = wait(goodbyeMs, undefined, { signal: patience.signal }).catch(() => undefined)
  await Promise.race([ended, enough])
  await Promise.race([io.close(), enough])
  patience.abort()
}

function endOne(socket: OneSocket): Promise<void> {
  return new Promise((resolve) => {
    socket.conn.once('close', () => resolve())
    socket.conn.close()
  })
}
