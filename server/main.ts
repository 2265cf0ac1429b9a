import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'

import { pino } from 'pino'

import { createApp } from './app.ts'
import type { App } from './app.ts'
import { readConfig } from './config.ts'
import type { Config } from './config.ts'
import { connectDatabase } from './database/connect.ts'
import { sayDemo, seedDemo } from './demo/seed-demo.ts'
import { pagesIn } from './http/built-pages.ts'
import { createDoor, listen } from './http/door.ts'
import { createLog, stackOf } from './log.ts'
import { createOperationsServer } from './operations/operations-server.ts'
import { ownSecret } from './operations/own-secret.ts'
import { startFault } from './operations/start-fault.ts'

// The only file with environment, clock and chance: everything below is given them.

const leavingMs = 10_000

/** What a place stands on, there before any door is opened. */
async function ground(config: Config) {
  const clientFolder = pagesIn(resolve(import.meta.dirname, '../client/dist'))
  const keepsFiles = config.mongodbUrl === null || config.sessionSecret === null || config.isDemo
  if (keepsFiles) await mkdir(config.dataFolder, { recursive: true, mode: 0o700 })
  const sessionSecret = config.sessionSecret ?? (await ownSecret(config.dataFolder))
  const database = await connectDatabase({ url: config.mongodbUrl, folder: config.dataFolder })
  const redis = config.redisUrl === null ? null : await connectRedis(config.redisUrl)
  return { clientFolder, sessionSecret, database, redis, log: createLog(config.logLevel, logLines()) }
}

/** Lines leave together, at the latest each second and when the process ends: a system call for each would cost more than the line. */
function logLines() {
  const lines = pino.destination({ dest: 1, sync: false, minLength: 8192, periodicFlush: 1000 })
  process.on('exit', () => lines.flushSync())
  return lines
}

/** Ids of 128 random bits, drawn many at a time. */
function createIds(): () => string {
  const bytes = 16
  let pool = Buffer.alloc(0)
  let at = 0
  return () => {
    if (at === pool.length) [pool, at] = [randomBytes(bytes * 256), 0]
    at += bytes
    return pool.toString('base64url', at - bytes, at)
  }
}

/** Read only where several processes serve the place: a single one starts sooner without. */
async function connectRedis(url: string) {
  const redis = await import('./operations/redis.ts')
  return redis.connectRedis(url)
}

async function start(config: Config): Promise<App> {
  const { clientFolder, sessionSecret, database, redis, log } = await ground(config)
  const state = { isReady: false }
  const operations = createOperationsServer(() => state.isReady && database.isUp())
  if (config.operationsPort !== null)
    await listen(operations, { port: config.operationsPort, host: config.host })
  const http = createDoor()
  const port = await listen(http, config)
  // In the same turn as the door opens, so that nobody has come in yet; from here on the place knows its real port.
  const app = createApp({
    http,
    config: { ...config, port, sessionSecret },
    now: () => new Date(),
    newId: createIds(),
    log,
    clientFolder,
    ...(redis === null ? {} : { shared: redis.shared }),
  })
  const leave = leaving(async () => {
    state.isReady = false
    await app.stop()
    await redis?.close()
    await database.close()
    operations.close()
  })
  process.on('SIGTERM', () => leave(0)).on('SIGINT', () => leave(0))
  const broken = (error: unknown) => {
    log.error('broken', { stack: stackOf(error) })
    leave(1)
  }
  process.on('uncaughtException', broken)
  database.failed.catch(broken)

  await open(app, config, port)
  state.isReady = true
  return app
}

/** Opens the place to visitors and says so when everything is there: whoever waits for that line finds the demo's open rooms. */
async function open(app: App, config: Config, port: number): Promise<void> {
  const host = config.host === '127.0.0.1' ? 'localhost' : config.host
  const demo = { folder: config.dataFolder, url: config.publicUrl ?? `http://${host}:${port}` }
  if (config.isDemo) await seedDemo(app.makeCall(), demo)
  process.stdout.write(`listening on http://${config.host}:${port}\n`)
  app.start()
  if (config.isDemo) process.stdout.write(await sayDemo(demo))
}

/** Drains once, at the first call; what has not ended in ten seconds is cut: clients send again what was not acknowledged. */
function leaving(drain: () => Promise<void>): (code: number) => void {
  let isLeaving = false
  return (code) => {
    if (isLeaving) return
    isLeaving = true
    setTimeout(() => process.exit(1), leavingMs).unref()
    void drain().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
}

/** The running place. When it could not start it has said why, and the process ends. */
export const main: Promise<App> = (async () => {
  try {
    return await start(readConfig(process.env))
  } catch (error) {
    process.stderr.write(`${startFault(error)}\n`)
    process.exit(1)
  }
})()
await main
