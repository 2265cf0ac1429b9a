import { chmodSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { Engine } from './engine.ts'
import { serve } from './server.ts'

/** What the worker thread is started with: the database file, and where to listen (a socket path, or a port on 127.0.0.1). */
export interface WorkerOptions {
  file: string
  listen: { path: string } | { port: number }
}

function run({ file, listen }: WorkerOptions): void {
  const engine = new Engine(file, 'path' in listen ? listen.path : `127.0.0.1:${listen.port}`)
  const { server, sockets } = serve(engine)
  server.on('error', (error) => {
    throw error
  })
  const where = 'path' in listen ? { path: listen.path } : { host: '127.0.0.1', port: listen.port }
  server.listen(where, () => {
    if ('path' in listen) chmodSync(listen.path, 0o600)
    const address = server.address()
    parentPort?.postMessage({ listening: typeof address === 'object' ? address?.port : 0 })
  })
  const timers = [
    setInterval(() => engine.tick(Date.now()), 1000),
    setInterval(() => engine.sweep(Date.now()), 60_000),
  ]
  parentPort?.once('message', () => {
    for (const timer of timers) clearInterval(timer)
    for (const socket of sockets) socket.destroy()
    server.close(() => {
      engine.close()
      parentPort?.close()
    })
  })
}

run(workerData as WorkerOptions)
