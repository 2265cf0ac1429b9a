import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { AddressInfo } from 'node:net'

import { createApp } from './app.ts'
import type { App } from './app.ts'
import { ConfigFaults, readConfig } from './config.ts'
import type { Config } from './config.ts'
import { connectDatabase } from './database/connect.ts'
import { sayDemo, seedDemo } from './demo/seed-demo.ts'
import { createLog } from './log.ts'
import { createOperationsServer } from './operations/operations-server.ts'
import { connectRedis } from './operations/redis.ts'
import { ownSecret } from './operations/own-secret.ts'
import { startFault } from './operations/start-fault.ts'

// The only file with environment, clock and chance: everything below is given them.

async function start(config: Config): Promise<App> {
  const clientFolder = resolve(import.meta.dirname, '../client/dist')
  if (!existsSync(join(clientFolder, 'app.html')))
    throw new Error('The pages are not built yet: run `npm run build`.')
  if (config.mongodbUrl === null) await mkdir(config.dataFolder, { recursive: true, mode: 0o700 })
  const sessionSecret = config.sessionSecret ?? (await ownSecret(config.dataFolder))
  const database = await connectDatabase({ url: config.mongodbUrl, folder: config.dataFolder })
  const redis = config.redisUrl === null ? null : await connectRedis(config.redisUrl)
  const log = createLog(config.logLevel)
  const app = createApp({
    config: { ...config, sessionSecret },
    now: () => new Date(),
    newId: () => randomBytes(16).toString('base64url'),
    log,
    clientFolder,
    ...(redis === null ? {} : { shared: redis.shared }),
  })
  const port = await listen(app.http, { port: config.port, host: config.host })
  const url = config.publicUrl ?? `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`
  let isReady = false
  const operations = createOperationsServer(() => isReady)
  if (config.operationsPort !== null)
    await listen(operations, { port: config.operationsPort, host: config.host })
  if (config.isDemo) await seedDemo(app.makeCall(), { folder: config.dataFolder, url })
  // Said when everything is there: whoever waits for this line finds the demo's accounts and open rooms.
  process.stdout.write(`listening on http://${config.host}:${port}\n`)
  app.start()
  isReady = true
  if (config.isDemo) process.stdout.write(await sayDemo({ folder: config.dataFolder, url }))

  leaveOnSignal(async () => {
    isReady = false
    operations.close()
    await app.stop()
    await redis?.close()
    await database.close()
  })
  return app
}

/** Drains once at the first signal; what has not ended in ten seconds is cut: clients send again what was not acknowledged. */
function leaveOnSignal(leave: () => Promise<void>): void {
  let isLeaving = false
  const begin = () => {
    if (isLeaving) return
    isLeaving = true
    setTimeout(() => process.exit(0), 10_000).unref()
    void leave().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', begin)
  process.on('SIGINT', begin)
}

const listen = (server: import('node:http').Server, address: { port: number; host: string }) =>
  new Promise<number>((done, fail) => {
    server.once('error', fail)
    server.listen({ ...address, backlog: 4096 }, () => {
      server.off('error', fail)
      done((server.address() as AddressInfo).port)
    })
  })

/** The running place. When it could not start it has said why, and the process ends. */
export const main: Promise<App> = (async () => {
  try {
    return await start(readConfig(process.env))
  } catch (error) {
    process.stderr.write(`${error instanceof ConfigFaults ? error.message : startFault(error)}\n`)
    process.exit(1)
  }
})()
await main
