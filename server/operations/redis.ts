import { createAdapter } from '@socket.io/redis-streams-adapter'
import { createClient } from 'redis'

import type { AppParts } from '../app.ts'
import { RedisLimitStore } from '../http/redis-limit-store.ts'
import { StartFault } from './start-fault.ts'

/**
 * Redis between several server processes: announcements and news by Streams, limits by counters. The stream is short, since what was
 * removed must not live on in it; a process that falls behind reads history from the database.
 * @throws StartFault when Redis does not answer or does not let us in
 */
export async function connectRedis(
  url: string,
): Promise<{ shared: NonNullable<AppParts['shared']>; close(): Promise<void> }> {
  const client = createClient({
    url,
    socket: { connectTimeout: 5000, reconnectStrategy: (tries) => Math.min(tries * 200, 3000) },
  })
  let isUp = false
  const firstAnswer = new Promise<never>((_resolve, reject) => {
    client.on('error', (error: Error) => {
      if (!isUp) reject(error)
    })
  })
  try {
    await Promise.race([client.connect(), firstAnswer])
  } catch (error) {
    client.destroy()
    throw asStartFault(error)
  }
  isUp = true
  return {
    shared: {
      adapter: createAdapter(client, { streamName: 'lyktan', maxLen: 1000, onlyPlaintext: true }),
      makeLimitStore: (name) => new RedisLimitStore(client, name),
    },
    close: async () => {
      await client.close()
    },
  }
}

function asStartFault(error: unknown): StartFault {
  const isRefused = error instanceof Error && /WRONGPASS|NOAUTH|NOPERM/.test(error.message)
  return new StartFault(
    isRefused
      ? 'Redis does not let Lyktan in. Check the name and the password in REDIS_URL.'
      : 'Redis does not answer. Check REDIS_URL, or leave it out when one process serves the place.',
  )
}
