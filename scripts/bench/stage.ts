import { join } from 'node:path'

import type { Dialect } from './crowd.ts'
import { bare, lyktanDialect } from './crowd.ts'
import { seed } from './seed.ts'
import type { Seeded } from './seed.ts'
import { startServer } from './servers.ts'
import type { BenchServer } from './servers.ts'

export interface Wishes {
  readonly folder: string
  /** Fewer rounds: to see that the bench itself works. */
  readonly isQuick: boolean
}

/** One server with the way to speak to it. */
export interface Player {
  readonly dialect: Dialect
  readonly server: BenchServer
}

const secret = 'only-for-the-bench-0123456789-abcdefgh'

/** The limits stand, but one machine plays everybody: they are set where two thousand people would be. */
const limits = JSON.stringify({
  messagesPerSecond: 100_000,
  messageBurst: 100_000,
  eventsPerSecond: 100_000,
  eventBurst: 100_000,
  requestsPerAddressPerMinute: 1_000_000,
})

/** Lyktan as `npm start` runs it, on a filled data folder. */
export async function startLyktan(
  folder: string,
  size: {
    rooms: number
    members: number
    history?: number
    session?: boolean
    programme?: boolean
    holds?: number
  },
): Promise<Player & { seeded: Seeded }> {
  const seeded = await seed({ folder, secret, ...size })
  const server = await startServer(join(import.meta.dirname, '../../server/main.ts'), {
    PORT: '0',
    DATA_DIR: folder,
    DEMO: '0',
    SESSION_SECRET: secret,
    LIMITS: limits,
    LOG_LEVEL: 'info',
  })
  return { dialect: lyktanDialect(seeded), server, seeded }
}

export async function startBare(): Promise<Player> {
  return { dialect: bare, server: await startServer(join(import.meta.dirname, 'bare-server.ts'), {}) }
}
