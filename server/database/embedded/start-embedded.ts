import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { lockFolder } from './lock.ts'
import type { WorkerOptions } from './worker.ts'

export interface EmbeddedOptions {
  /** The data folder, made when missing. One process at a time may own it. */
  folder: string
  /** Listen on 127.0.0.1 at this port (0: any free one) instead of on a socket in the folder. */
  port?: number
}

export interface Embedded {
  /** A mongodb:// address for drivers. */
  url: string
  /** Rejects when the database dies by itself; never resolves. */
  failed: Promise<never>
  stop: () => Promise<void>
}

/** The longest path that a Unix socket may have everywhere we run. */
const longestSocketPath = 100
const databaseName = 'lyktan'

/**
 * Starts the embedded database on a thread of its own.
 * @throws Error with code DATA_FOLDER_IN_USE when another process owns the folder
 */
export async function startEmbedded({ folder, port }: EmbeddedOptions): Promise<Embedded> {
  const home = path.resolve(folder)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const lock = lockFolder(home)
  const socket = port === undefined ? socketIn(home) : undefined
  try {
    const listen = socket ? { path: socket.path } : { port: port ?? 0 }
    const workerData: WorkerOptions = { file: path.join(home, 'lyktan.db'), listen }
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData,
      // What a command leaves behind is short-lived and small: more room for it would only be memory held.
      resourceLimits: { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 8 },
    })
    const listening = await firstMessage(worker)
    const where = socket ? encodeURIComponent(socket.path) : `127.0.0.1:${listening}`
    const url = `mongodb://${where}/${databaseName}?directConnection=true&w=majority&journal=true`
    return { url, ...lifeOf(worker, () => release(lock, socket)) }
  } catch (error) {
    release(lock, socket)
    throw error
  }
}

interface SocketPlace {
  path: string
  /** A folder made only for the socket. */
  temporary?: string
}

function socketIn(home: string): SocketPlace {
  const inside = path.join(home, 'db.sock')
  if (Buffer.byteLength(inside) <= longestSocketPath) {
    rmSync(inside, { force: true })
    return { path: inside }
  }
  const temporary = mkdtempSync(path.join(tmpdir(), 'lyktan-'))
  return { path: path.join(temporary, 'db.sock'), temporary }
}

function release(lock: { release: () => void }, socket: SocketPlace | undefined): void {
  if (socket) rmSync(socket.temporary ?? socket.path, { recursive: true, force: true })
  lock.release()
}

async function firstMessage(worker: Worker): Promise<number> {
  const [message]: { listening: number }[] = await once(worker, 'message')
  return message?.listening ?? 0
}

function lifeOf(worker: Worker, release: () => void): Pick<Embedded, 'failed' | 'stop'> {
  let isStopping = false
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => undefined)
  const ended = once(worker, 'exit')
  worker.once('error', reject)
  worker.once('exit', () => {
    if (!isStopping) reject(new Error('the embedded database ended by itself'))
    release()
  })
  const stop = async () => {
    if (!isStopping) worker.postMessage('stop')
    isStopping = true
    await ended
  }
  return { failed, stop }
}
