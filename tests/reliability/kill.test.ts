import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { seed } from '../../scripts/bench/seed.ts'
import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/free-port.ts'
import { testSecret } from '../support/place.ts'
import { startProcess } from '../support/server-process.ts'
import { StubbornSender } from './stubborn-sender.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyktan-kill-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const senders = 20
const kills = 20

/** Twenty people write while the server dies twenty times; then three readers with pages of their own size read all there is. */
async function liveThrough(
  start: (environment: Record<string, string>, acknowledged: () => number) => Promise<{ deaths: number }>,
): Promise<void> {
  const { cookies } = await seed({ folder, secret: testSecret, rooms: 1, members: senders })
  const port = await freePort()
  const environment = {
    PORT: String(port),
    DATA_DIR: folder,
    DEMO: '0',
    SESSION_SECRET: testSecret,
    LIMITS: JSON.stringify({
      messagesPerSecond: 1e6,
      messageBurst: 1e6,
      eventsPerSecond: 1e6,
      eventBurst: 1e6,
    }),
  }
  const url = `http://127.0.0.1:${port}`
  const pages = cookies.map(
    (cookie, index) => new StubbornSender(url, { cookie, name: `sender${index}`, roomId: 'room-0' }),
  )
  const sending = pages.map((page) => page.send())

  const { deaths } = await start(environment, () =>
    pages.reduce((sum, page) => sum + page.acknowledged.size, 0),
  )
  const last = await startProcess('server/main.ts', environment)
  for (const page of pages) page.stop()
  await Promise.all(sending)

  const [first, second, third] = await Promise.all(
    [37, 100, 50].map(async (size, index) => pages[index]?.history(size)),
  )
  expect(deaths).toBeGreaterThanOrEqual(kills)
  expect(second).toEqual(first)
  expect(third).toEqual(first)
  const history = first ?? []
  const acknowledged = pages.flatMap((page) => [...page.acknowledged])
  expect(acknowledged.length).toBeGreaterThan(senders)
  const stored = new Map(history.map((message) => [message.clientId, message.id]))
  expect(acknowledged.filter(([clientId, id]) => stored.get(clientId) !== id)).toEqual([])
  expect(stored.size).toBe(history.length)
  expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1))
  expect(new Set(history.map(({ rev }) => rev)).size).toBe(history.length)
  for (const page of pages) page.close()
  await last.leave()
}

test('a server that is killed again and again loses and doubles nothing that it has acknowledged', async () => {
  await liveThrough(async (environment, acknowledged) => {
    for (let death = 0; death < kills; death += 1) {
      const before = acknowledged()
      const server = await startProcess('server/main.ts', environment)
      // Killed in the middle of writing, a little later each time.
      await eventually(() => expect(acknowledged()).toBeGreaterThan(before + death * 7))
      await server.kill()
    }
    return { deaths: kills }
  })
}, 480_000)

test('a server that is killed between storing and saying loses and doubles nothing', async () => {
  await liveThrough(async (environment) => {
    let deaths = 0
    while (deaths < kills) {
      const server = await startProcess('tests/reliability/dying-server.ts', {
        ...environment,
        DIES_ONE_IN: '20',
      })
      await eventually(() => expect(server.process.signalCode).toBe('SIGKILL'))
      deaths += 1
    }
    return { deaths }
  })
}, 480_000)
