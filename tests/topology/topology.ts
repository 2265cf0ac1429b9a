import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'

import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/free-port.ts'
import { testSecret } from '../support/place.ts'
import { startProcess } from '../support/server-process.ts'
import type { ServerProcess } from '../support/server-process.ts'

const programs = ['redis-server', 'nginx']

/** The programs of the real topology that this machine lacks. */
export const missingPrograms = programs.filter(
  (program) => spawnSync('which', [program], { env: withSbin() }).status !== 0,
)

function withSbin() {
  return { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` }
}

/** The same as docker-compose.yml: two server processes on one database and one Redis, behind nginx with our own configuration. */
export interface Topology {
  readonly first: ServerProcess
  readonly second: ServerProcess
  /** Where visitors come in. */
  readonly url: string
  readonly databaseUrl: string
  stop(): Promise<void>
}

export async function startTopology(folder: string): Promise<Topology> {
  const [redisPort, nginxPort] = [await freePort(), await freePort()]
  const database = await startDatabase(folder)
  const redis = startProgram('redis-server', [
    '--port',
    String(redisPort),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ])
  await answering(redisPort)
  const url = `http://127.0.0.1:${nginxPort}`
  const environment = {
    PORT: '0',
    MONGODB_URL: database.url,
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    PUBLIC_URL: url,
    SESSION_SECRET: testSecret,
    TRUST_PROXY: '1',
    DEMO: '0',
    LIMITS: JSON.stringify({ codesPerAddress: 5 }),
  }
  const [first, second] = await Promise.all([
    startProcess('server/main.ts', environment),
    startProcess('server/main.ts', environment),
  ])
  const nginx = await startNginx(folder, { port: nginxPort, upstreams: [first.url, second.url] })
  return {
    first,
    second,
    url,
    databaseUrl: database.url,
    stop: async () => {
      await Promise.all([first.leave(), second.leave()])
      await Promise.all([end(nginx), end(redis)])
      await database.process.leave()
    },
  }
}

async function startDatabase(folder: string): Promise<{ process: ServerProcess; url: string }> {
  const data = join(folder, 'database')
  await mkdir(data, { recursive: true })
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['server/database/embedded/command-line.ts', '--dir', data, '--port', String(port)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await answering(port)
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const leave = () => {
    child.kill('SIGTERM')
    return exited
  }
  const url = `mongodb://127.0.0.1:${port}/lyktan?directConnection=true`
  return {
    url,
    process: { url, process: child, printed: () => '', kill: async () => void (await leave()), leave },
  }
}

async function startNginx(
  folder: string,
  options: { port: number; upstreams: readonly string[] },
): Promise<ChildProcess> {
  const shipped = await readFile(join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8')
  const [first, second] = options.upstreams.map((upstream) => new URL(upstream).host)
  const own = shipped
    .replace('server-1:3000', first ?? '')
    .replace('server-2:3000', second ?? '')
    .replace('listen 8080', `listen 127.0.0.1:${options.port}`)
    // Everybody in a test comes from one address: by port, both processes get visitors.
    .replace('hash $remote_addr', 'hash $remote_addr$remote_port')
    .replaceAll('/tmp/nginx', join(folder, 'nginx'))
    .replace('/dev/stderr', join(folder, 'nginx-error.log'))
  const file = join(folder, 'nginx.conf')
  await writeFile(file, own)
  const nginx = startProgram('nginx', [
    '-c',
    file,
    '-g',
    'daemon off;',
    '-e',
    join(folder, 'nginx-error.log'),
  ])
  await answering(options.port)
  return nginx
}

function startProgram(name: string, args: readonly string[]): ChildProcess {
  const child = spawn(name, args, { stdio: ['ignore', 'ignore', 'inherit'], env: withSbin() })
  process.once('exit', () => child.kill('SIGKILL'))
  return child
}

const answering = (port: number) =>
  eventually(
    () =>
      new Promise<void>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.destroy()
          resolve()
        })
        socket.once('error', reject)
      }),
  )

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
