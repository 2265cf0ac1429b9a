import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { pagesIn } from '../../server/http/built-pages.ts'
import { eventually } from '../support/eventually.ts'
import { startProcess } from '../support/server-process.ts'
import type { ServerProcess } from '../support/server-process.ts'
import { connect, demoIn, roomCalled, signIn, told } from './visitor.ts'

let folder: string
let running: ServerProcess
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyktan-start-'))
  running = await startProcess('server/main.ts', { PORT: '0', DATA_DIR: folder })
})
afterAll(async () => {
  await running.kill()
  await rm(folder, { recursive: true, force: true })
})

/** Starts a server that must not come up, and gives what it left behind. */
async function failedStart(environment: Record<string, string>) {
  const own = join(folder, 'another')
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { PATH, HOME, PORT: '0', DATA_DIR: own, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code]: unknown[] = await once(child, 'close')
  return { code, stdout, lines: stderr.trimEnd().split('\n') }
}

test('the first line tells the address, and a demo tells its people only after it', async () => {
  expect(running.printed()).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n/)
  const card = `${running.url.replace('127.0.0.1', 'localhost')}/kom-in#kod=`
  await eventually(() => expect(running.printed()).toContain(card))
})

test('a place on a port that the system chose prints that port on its invitation cards', async () => {
  const cookie = await signIn(running.url, folder, 'Per')
  const response = await fetch(`${running.url}/api/invitations`, {
    method: 'POST',
    headers: { origin: running.url, cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ ageBand: '13-15', count: 1 }),
  })

  const { cards }: { cards: { address: string }[] } = await response.json()
  expect(cards[0]?.address).toContain(`:${new URL(running.url).port}/`)
})

test.each([
  [
    'the port is taken',
    async () => ({ PORT: new URL(running.url).port }),
    /^Port \d+ is already in use\. Stop what runs there, or choose another: PORT=3001 npm start$/,
  ],
  [
    'the data folder is in use by a running server',
    async () => ({ DATA_DIR: folder }),
    /^Lyktan is already running on this data folder\. Stop it first, or .*DATA_DIR=/,
  ],
  [
    'the data folder is a file',
    async () => {
      await writeFile(join(folder, 'a-file'), '')
      return { DATA_DIR: join(folder, 'a-file') }
    },
    /a-file is a file\. DATA_DIR must name a folder\.$/,
  ],
  [
    'no MongoDB answers',
    async () => ({ MONGODB_URL: 'mongodb://127.0.0.1:1/lyktan?serverSelectionTimeoutMS=300' }),
    /^The database does not answer\. Check MONGODB_URL/,
  ],
  [
    'MONGODB_URL is no address',
    async () => ({ MONGODB_URL: 'localhost:27017' }),
    /^MONGODB_URL is not a valid address, such as mongodb:\/\//,
  ],
  [
    'no Redis answers',
    async () => ({ REDIS_URL: 'redis://127.0.0.1:1' }),
    /^Redis does not answer\. Check REDIS_URL/,
  ],
  ['HOST is no address here', async () => ({ HOST: '203.0.113.1' }), /^HOST is no address of this machine/],
])('a start ends with one plain message when %s', async (_case, environment, message) => {
  const { code, stdout, lines } = await failedStart(await environment())

  expect(lines).toEqual([expect.stringMatching(message)])
  expect(stdout).toBe('')
  expect(code).toBe(1)
})

test('a start in production names everything that is missing at once', async () => {
  const { code, lines } = await failedStart({ NODE_ENV: 'production', PORT: 'http', TRUST_PROXY: 'true' })

  expect(lines).toEqual([
    expect.stringMatching(/^PORT must be a port/),
    expect.stringMatching(/^PUBLIC_URL is missing/),
    expect.stringMatching(/^SESSION_SECRET is missing/),
    expect.stringMatching(/^TRUST_PROXY=true would believe every client/),
  ])
  expect(code).toBe(1)
})

test('a start without built pages says how to build them', () => {
  expect(() => pagesIn(folder)).toThrow(/^The pages are not built yet\. Run `npm run build`/)
})

test('Redis that does not answer in time ends the start too', async () => {
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  silent.on('connection', (socket) => socket.destroy())

  const { code, lines } = await failedStart({ REDIS_URL: `redis://127.0.0.1:${port}` })

  silent.close()
  expect(lines).toEqual([expect.stringMatching(/^Redis does not answer/)])
  expect(code).toBe(1)
})

test('a second start on the same folder keeps what was written and the demo’s people', async () => {
  const before = await demoIn(folder)
  const page = await connect(running.url, await signIn(running.url, folder, 'Kaktusen'))
  const roomId = await roomCalled(page, 'Spelhörnan')
  await told(page, 'room:enter', { roomId })
  await told(page, 'message:send', { roomId, clientId: 'kept-over-a-restart', text: 'Hej, vilka är här?' })
  page.close()

  expect(await running.leave()).toBe(0)
  running = await startProcess('server/main.ts', { PORT: '0', DATA_DIR: folder })

  const after = await demoIn(folder)
  expect(after.accounts).toEqual(before.accounts)
  expect(after.invitations).toEqual(before.invitations)
  const again = await connect(running.url, await signIn(running.url, folder, 'Kaktusen'))
  const { snapshot } = await told(again, 'room:enter', { roomId })
  expect(JSON.stringify(snapshot)).toContain('Hej, vilka är här?')
  again.close()
})
