import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { backUp, restore } from '../../scripts/admin/copies.ts'
import { connect, demoIn, roomCalled, signIn, told } from '../running/visitor.ts'
import { startProcess } from '../support/server-process.ts'
import type { ServerProcess } from '../support/server-process.ts'

let home: string
let server: ServerProcess
const at = (name: string) => join(home, name)
const folder = (name: string) => ({ dataFolder: at(name), mongodbUrl: null })
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lyktan-copies-'))
  server = await startProcess('server/main.ts', { PORT: '0', DATA_DIR: at('data') })
})
afterAll(async () => {
  await server.kill()
  await rm(home, { recursive: true, force: true })
})

test('a copy made while the server runs opens as the same place, with its people and what they wrote', async () => {
  const page = await connect(server.url, await signIn(server.url, at('data'), 'Kaktusen'))
  const roomId = await roomCalled(page, 'Spelhörnan')
  await told(page, 'room:enter', { roomId })
  await told(page, 'message:send', { roomId, clientId: 'before-the-copy', text: 'skrivet före' })

  await backUp(folder('data'), at('copy'))
  await told(page, 'message:send', { roomId, clientId: 'after-the-copy', text: 'skrivet efter' })
  page.close()
  await restore(folder('restored'), at('copy'))

  const again = await startProcess('server/main.ts', { PORT: '0', DATA_DIR: at('restored') })
  expect((await demoIn(at('restored'))).accounts).toEqual((await demoIn(at('data'))).accounts)
  const back = await connect(again.url, await signIn(again.url, at('restored'), 'Kaktusen'))
  const text = JSON.stringify((await told(back, 'room:enter', { roomId })).snapshot)
  expect(text).toContain('skrivet före')
  expect(text).not.toContain('skrivet efter')
  back.close()
  expect(await again.leave()).toBe(0)
})

test('only the owner can read a copy', async () => {
  await backUp(folder('data'), at('closed'))

  const files = ['lyktan.db', 'session-secret', 'demo.json'].map(
    async (name) => (await stat(at(`closed/${name}`))).mode,
  )
  expect((await Promise.all(files)).map((mode) => mode & 0o777)).toEqual([0o600, 0o600, 0o600])
  expect((await stat(at('closed'))).mode & 0o777).toBe(0o700)
})

test('nothing is overwritten, neither by copying nor by putting back', async () => {
  await backUp(folder('data'), at('kept'))

  await expect(backUp(folder('data'), at('kept'))).rejects.toThrow('is not empty')
  await expect(restore(folder('kept'), at('kept'))).rejects.toThrow('has a lyktan.db already')
  await expect(restore(folder('data'), at('kept'))).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' })
})

test('a copy that is damaged or missing is not put back', async () => {
  await backUp(folder('data'), at('damaged'))
  const bytes = await readFile(at('damaged/lyktan.db'))
  await writeFile(at('damaged/lyktan.db'), bytes.fill(7, 8192, 16_384))

  await expect(restore(folder('empty'), at('damaged'))).rejects.toThrow(/damaged|malformed/)
  await expect(restore(folder('empty'), at('nowhere'))).rejects.toThrow('There is no copy')
})

test('MongoDB is copied by its own tools', async () => {
  const place = { dataFolder: at('data'), mongodbUrl: 'mongodb://127.0.0.1/lyktan' }

  await expect(backUp(place, at('none'))).rejects.toThrow('mongodump')
})
