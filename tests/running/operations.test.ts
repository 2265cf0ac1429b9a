import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { freePort } from '../support/free-port.ts'
import { startProcess } from '../support/server-process.ts'
import type { ServerProcess } from '../support/server-process.ts'
import { connect, signIn, told } from './visitor.ts'

let folder: string
let server: ServerProcess
let operations: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyktan-operations-'))
  const port = await freePort()
  operations = `http://127.0.0.1:${port}`
  server = await startProcess('server/main.ts', {
    PORT: '0',
    DATA_DIR: folder,
    OPERATIONS_PORT: String(port),
  })
})
afterAll(async () => {
  await server.kill()
  await rm(folder, { recursive: true, force: true })
})

const read = async (url: string) => {
  const response = await fetch(url)
  return { status: response.status, text: await response.text() }
}

test('the operations port tells that the process lives, that it is ready, and its counts', async () => {
  const page = await connect(server.url, await signIn(server.url, folder, 'Kaktusen'))
  await told(page, 'room:list', {})

  const metrics = await read(`${operations}/metrics`)

  expect(await read(`${operations}/live`)).toEqual({ status: 200, text: 'alive\n' })
  expect(await read(`${operations}/ready`)).toEqual({ status: 200, text: 'ready\n' })
  expect(metrics.text).toMatch(/^lyktan_connections 1$/m)
  expect(metrics.text).toMatch(/^lyktan_commands_total\{verb="room:list",outcome="ok"\} 1$/m)
  expect(metrics.text).toMatch(/^process_cpu_seconds_total /m)
  page.close()
})

test.each(['/live', '/ready', '/metrics'])('visitors do not reach %s', async (path) => {
  const { text } = await read(`${server.url}${path}`)

  expect(text).not.toMatch(/alive|ready\n|lyktan_commands_total|process_cpu/)
})

test.each(['/', '/api/places', '/metrics?all', '/socket.io/'])(
  'the operations port serves nothing else, such as %s',
  async (path) => {
    expect((await read(`${operations}${path}`)).status).toBe(404)
  },
)
