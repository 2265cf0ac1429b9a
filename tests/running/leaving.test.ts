import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect as connectTo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/free-port.ts'
import { startProcess } from '../support/server-process.ts'
import { ask, connect, roomCalled, signIn, told } from './visitor.ts'

let folder: string
let operations: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyktan-leaving-'))
  operations = String(await freePort())
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const start = () =>
  startProcess('server/main.ts', {
    PORT: '0',
    DATA_DIR: folder,
    OPERATIONS_PORT: operations,
    LIMITS: JSON.stringify({ messagesPerSecond: 1e6, messageBurst: 1e6, eventBurst: 1e6 }),
  })

const readiness = async () => (await fetch(`http://127.0.0.1:${operations}/ready`)).status

/** A request whose head has been taken in while its body is still on the way; `finish` sends the rest and gives the answer. */
async function halfRequest(url: string) {
  const { host, port, hostname } = new URL(url)
  const body = JSON.stringify({ nickname: 'Kaktusen', passphrase: 'inte alls de orden' })
  const line = connectTo(Number(port), hostname)
  let heard = ''
  line.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  line.write(
    `POST /api/sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${url}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nExpect: 100-continue\r\n\r\n`,
  )
  await eventually(() => expect(heard).toContain('100 Continue'))
  return {
    finish: async () => {
      line.write(body)
      await once(line, 'close')
      return heard
    },
  }
}

/** How many messages the day's counters say were posted. */
async function countedPosts(): Promise<number> {
  const socket = encodeURIComponent(join(folder, 'db.sock'))
  const client = await MongoClient.connect(`mongodb://${socket}/lyktan?directConnection=true`)
  const rows = await client.db().collection('daycounters').find({ measure: 'posted' }).toArray()
  await client.close()
  return rows.reduce((sum, row) => sum + Number(row['value']), 0)
}

test('a leaving server takes in nothing new, answers all that it had, tells its pages and ends well', async () => {
  const server = await start()
  const page = await connect(server.url, await signIn(server.url, folder, 'Kaktusen'))
  const ends: string[] = []
  page.on('session:ended', ({ why }) => ends.push(why))
  const roomId = await roomCalled(page, 'Spelhörnan')
  await told(page, 'room:enter', { roomId })
  await told(page, 'message:send', { roomId, clientId: 'before-leaving', text: 'först' })
  const slow = await halfRequest(server.url)
  expect(await readiness()).toBe(200)

  const acknowledged = new Set(['before-leaving'])
  for (let number = 0; number < 40; number += 1) {
    const clientId = `under-way-${number}`
    void ask(page, 'message:send', { roomId, clientId, text: `rad ${number}` }).then(
      (reply) => (reply.ok ? acknowledged.add(clientId) : expect(reply.problem.code).toBe('unavailable')),
      () => undefined,
    )
  }
  await eventually(() => expect(acknowledged.size).toBeGreaterThan(1))
  const exit = server.leave()

  await eventually(() => expect(ends).toEqual(['server-leaving']))
  await eventually(async () => expect(await readiness()).toBe(503))
  await expect(connect(server.url, 'sid=none')).rejects.toThrow()
  expect(await slow.finish()).toMatch(/HTTP\/1\.1 401 [\s\S]*application\/problem\+json/)
  expect(await exit).toBe(0)
  await eventually(() => expect(page.connected).toBe(false))

  const next = await start()
  const again = await connect(next.url, await signIn(next.url, folder, 'Kaktusen'))
  const { messages } = (await told(again, 'room:enter', { roomId })).snapshot
  const stored = messages.flatMap((message) => ('clientId' in message ? [String(message.clientId)] : []))
  expect(stored.toSorted()).toEqual([...acknowledged].toSorted())
  expect(await countedPosts()).toBe(acknowledged.size)
  again.close()
  await next.kill()
})

test('the folder of a killed server opens again with what was acknowledged', async () => {
  const server = await start()
  const page = await connect(server.url, await signIn(server.url, folder, 'Kaktusen'))
  const roomId = await roomCalled(page, 'Spelhörnan')
  await told(page, 'room:enter', { roomId })
  await told(page, 'message:send', { roomId, clientId: 'last-words', text: 'hörs ni?' })
  await server.kill()
  page.close()

  const next = await start()

  const again = await connect(next.url, await signIn(next.url, folder, 'Kaktusen'))
  const { snapshot } = await told(again, 'room:enter', { roomId })
  expect(JSON.stringify(snapshot)).toContain('hörs ni?')
  again.close()
  expect(await next.leave()).toBe(0)
})

test('a server with a fault that nobody caught says where, not what, leaves in order and ends with 1', async () => {
  const server = await startProcess('tests/running/breaking-server.ts', { PORT: '0', DATA_DIR: folder })
  const page = await connect(server.url, await signIn(server.url, folder, 'Kaktusen'))
  const ends: string[] = []
  page.on('session:ended', ({ why }) => ends.push(why))

  server.process.kill('SIGUSR2')

  const [code]: unknown[] = await once(server.process, 'close')
  expect(code).toBe(1)
  await eventually(() => expect(ends).toEqual(['server-leaving']))
  expect(server.printed()).toMatch(/"stack":"Error\\n    at [^"]*breaking-server\.ts/)
  expect(server.printed()).not.toContain('what somebody wrote')
  page.close()
})
