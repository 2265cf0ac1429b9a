import { createAdapter } from '@socket.io/redis-streams-adapter'
import { createClient } from 'redis'

import type { AppParts } from '../app.ts'
import { RedisLimitStore } from '../http/redis-limit-store.ts'

/**
 * Redis between several server processes: announcements and news by Streams, limits by counters. The stream is short, since what was
 * removed must not live on in it; a process that falls behind reads history from the database.
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
  await Promise.race([client.connect(), firstAnswer])
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
