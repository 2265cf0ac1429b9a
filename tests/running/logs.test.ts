import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { createLog, stackOf } from '../../server/log.ts'
import { freePort } from '../support/free-port.ts'
import { startProcess } from '../support/server-process.ts'
import { ask, connect, cookieOf, post, roomCalled, signIn, told } from './visitor.ts'

// What nobody may ever read in a log: each is written once in the course of the evening, and searched for after it.
const nickname = 'Regnbågsgrodan'
const passphrase = 'grodor-sjunger-under-bron'
const later = 'bron-sjunger-under-grodor'
const address = '203.0.113.77'
const posted = 'min hemliga rad om grodorna'
const held = 'skriv till mig på 070-174 06 55 om grodorna'
const words = 'Vi lämnar inte ut nummer här, lilla groda.'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyktan-logs-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Comes in by a card, forgets her passphrase, writes, is held, is answered, and does many things wrong. */
async function evening(url: string): Promise<string[]> {
  const manager = await signIn(url, folder, 'Per')
  const made = await post(url, '/api/invitations', { body: { ageBand: '16-19', count: 1 }, cookie: manager })
  const { cards }: EndpointAnswers['invitations:make'] = await made.json()
  const code = cards[0]?.code ?? ''
  const form = { code, birthYear: new Date().getFullYear() - 17, nickname, avatar: 'star', passphrase }
  const joined = await post(url, '/api/join', {
    body: { ...form, acceptsRules: true, language: 'sv' },
    address,
  })
  const { recoveryCode }: EndpointAnswers['member:join'] = await joined.json()
  await post(url, '/api/sign-in', { body: { nickname, passphrase: 'fel ord helt och hållet' }, address })
  const recovered = await post(url, '/api/recover', {
    body: { nickname, recoveryCode, passphrase: later },
    address,
  })
  const cookie = cookieOf(recovered)
  expect([made.status, joined.status, recovered.status]).toEqual([200, 200, 200])

  const page = await connect(url, cookie, address)
  const roomId = await roomCalled(page, 'Spelhörnan')
  await told(page, 'room:enter', { roomId })
  await told(page, 'message:send', { roomId, clientId: 'first-words', text: posted })
  const second = { roomId, clientId: 'second-words', text: held }
  expect((await told(page, 'message:send', second)).outcome).toBe('nudge')
  expect((await told(page, 'message:send', { ...second, sendAnyway: true })).outcome).toBe('held')
  await decideHeld(url)

  await provokeFaults(url, cookie)
  await ask(page, 'message:send', { roomId, clientId: 'first-words', text: `${posted} igen` })
  await ask(page, 'message:send', { roomId, clientId: { $gt: posted }, text: 7 } as never)
  await ask(page, `strange ${posted}` as never, { text: posted } as never)
  page.close()
  await fetch(`${url}/api/me`, {
    method: 'DELETE',
    headers: { origin: url, cookie, 'x-forwarded-for': address },
  })
  const session =
    decodeURIComponent(cookie.split('=')[1] ?? '')
      .slice(2)
      .split('.')[0] ?? ''
  expect(session).not.toBe('')
  return [code, recoveryCode, cookie.split('=')[1] ?? '', session]
}

async function decideHeld(url: string): Promise<void> {
  const desk = await connect(url, await signIn(url, folder, 'Samira'))
  const { cases } = await told(desk, 'queue:watch', {})
  const caseId = cases.at(-1)?.id
  if (caseId === undefined) throw new Error('nothing waits in the queue')
  const claimed = await told(desk, 'case:claim', { caseId })
  const { version } = claimed.case
  await told(desk, 'case:decide', { caseId, version, outcome: 'remove', rule: 3, words })
  desk.close()
}

async function provokeFaults(url: string, cookie: string): Promise<void> {
  const bodies = [
    `{"nickname":"${nickname}`,
    { nickname: { $gt: nickname }, passphrase },
    [[[[[[[[[[posted]]]]]]]]]],
  ]
  for (const body of bodies) await post(url, '/api/sign-in', { body, cookie, address })
  await post(url, `/api/${nickname}?kod=${passphrase}`, { body: { posted }, cookie, address })
  await fetch(`${url}/${encodeURIComponent(posted)}.txt`, { headers: { cookie, 'x-forwarded-for': address } })
  await expect(connect(url, 'sid=nobody', address)).rejects.toThrow()
}

const allowed =
  'level time msg callId verb actorId municipalityId roomId objectId outcome milliseconds count code stack reason port'

test('a whole evening leaves no secret, name, text or address in what the server prints and counts', async () => {
  // Sown first by a server of its own, since a demo prints its passphrases for whoever tries it.
  const sower = await startProcess('server/main.ts', { PORT: '0', DATA_DIR: folder })
  expect(await sower.leave()).toBe(0)
  const port = await freePort()
  const server = await startProcess('server/main.ts', {
    PORT: '0',
    DATA_DIR: folder,
    DEMO: '0',
    LOG_LEVEL: 'info',
    TRUST_PROXY: '1',
    OPERATIONS_PORT: String(port),
  })

  const secrets = await evening(server.url)
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  expect(await server.leave()).toBe(0)

  const [first, ...lines] = server.printed().trimEnd().split('\n')
  expect(first).toBe(`listening on ${server.url}`)
  const verbs = lines.map((line): Record<string, unknown> => JSON.parse(line))
  expect(verbs.filter(({ verb }) => verb === 'message:send').length).toBeGreaterThanOrEqual(2)
  expect(verbs.some(({ verb }) => verb === 'member:join')).toBe(true)
  expect(
    verbs.flatMap((line) => Object.keys(line)).filter((field) => !allowed.split(' ').includes(field)),
  ).toEqual([])
  const canaries = [
    ...secrets,
    nickname,
    passphrase,
    later,
    address,
    posted,
    held,
    words,
    '070-174',
    'nobody',
  ]
  const everything = `${server.printed()}\n${metrics}`.toLowerCase()
  expect(canaries.filter((canary) => everything.includes(canary.toLowerCase()))).toEqual([])
  expect(metrics).toContain('lyktan_commands_total')
})

const lineOf = (error: Error): string => {
  const lines: string[] = []
  createLog('info', { write: (line) => lines.push(line) }).error('command failed', { stack: stackOf(error) })
  return lines.join('')
}

test.each([
  [
    'a duplicate key',
    Object.assign(new Error(`E11000 dup key: { nickname: "${nickname}" }`), { code: 11000 }),
  ],
  ['a parser', new SyntaxError(`Unexpected token in "${posted}\n    at ${posted}"`)],
  [
    'a schema',
    Object.assign(new Error(`Cast to string failed for value "${posted}"`), { name: 'CastError' }),
  ],
  ['Node itself', Object.assign(new TypeError(`Received '${posted}'`), { code: 'ERR_INVALID_ARG_TYPE' })],
])('the log tells where %s failed, not what it quotes', (_who, error) => {
  const line = lineOf(error)

  expect(line).toContain('logs.test.ts')
  expect(line).toContain(error.name)
  expect(line).not.toMatch(new RegExp(`${nickname}|${posted}`))
})

test('the log keeps the words of a fault in our own code', () => {
  expect(lineOf(new TypeError('Cannot read properties of undefined'))).toContain(
    'TypeError: Cannot read properties of undefined',
  )
})

test('a field that no line may hold is left out at run time too', () => {
  const lines: string[] = []
  const fields = { verb: 'message:send', text: posted, nickname }
  createLog('info', { write: (line) => lines.push(line) }).info('answered', fields)

  expect(lines.join('')).toContain('message:send')
  expect(lines.join('')).not.toMatch(new RegExp(`${nickname}|${posted}`))
})

test('a server that does not come up prints no address of its database', async () => {
  const start = startProcess('server/main.ts', {
    PORT: '0',
    DATA_DIR: folder,
    MONGODB_URL: 'mongodb://lyktan:hemligt-ord@127.0.0.1:1/lyktan?serverSelectionTimeoutMS=200',
  })

  const said = await start.then(String, String)
  expect(said).toContain('The database does not answer.')
  expect(said).not.toMatch(/hemligt-ord|127\.0\.0\.1:1/)
})
