import type { EndpointName } from '@lyktan/shared/endpoints.ts'
import { endpoints } from '@lyktan/shared/endpoints.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { deepNest, spoiled } from '../../support/bad-values.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let omar: Person
let per: Person
let roomId: string

beforeAll(async () => {
  place = await openPlace({ limits: { signInPerAccount: 10_000 } })
  const home = await openMunicipality(place)
  roomId = await openRoom(place, home)
  omar = await cast.omar(place, home)
  per = await cast.per(place, home)
})
afterAll(() => place.close())

/** One row for every endpoint: a right input and who may ask. */
interface Row {
  readonly right: () => Record<string, unknown>
  readonly who: 'anybody' | 'members' | 'leaders' | 'managers' | 'analysts'
  /** Bad values that are right in this place: an answer taken back, a list of names, a name that nobody has. */
  readonly fits?: readonly string[]
}
const profile = { nickname: 'Solrosen', passphrase: 'kanot lykta moln dagg', code: 'WRNG-WRNG-WRNG' }
const roomSettings = () => ({
  name: 'Nytt rum',
  description: 'Häng',
  icon: 'sofa',
  tone: 'lime',
  ageBands: ['16-19'],
  hours: [{ weekday: 1, from: '16:00', to: '20:00' }],
  slowSeconds: 0,
  reading: 'newcomers',
  sensitive: false,
  language: 'sv',
})
const writtenRule = {
  pattern: 'kottkastare',
  language: 'sv',
  category: 'harassment_bullying',
  severity: 'high',
  meaning: 'Ett påhittat skällsord',
  mustMatch: ['din kottkastare'],
  mustNotMatch: ['en kotte'],
}
const rows: { readonly [Name in EndpointName]: Row } = {
  'places:now': { who: 'anybody', right: () => ({}) },
  'me:view': { who: 'anybody', right: () => ({}) },
  'me:change': {
    who: 'members',
    right: () => ({ avatar: 'moon', language: 'sv', gender: null, area: null, showsTyping: false }),
    fits: ['gender is nothing', 'area is nothing'],
  },
  'me:data': { who: 'members', right: () => ({}) },
  'me:erase': { who: 'members', right: () => ({}) },
  'standing:view': { who: 'members', right: () => ({}) },
  'standing:see': { who: 'members', right: () => ({ decisionId: 'nothing' }) },
  'standing:confirm': { who: 'members', right: () => ({ decisionId: 'nothing' }) },
  'appeals:ask': { who: 'members', right: () => ({ decisionId: 'nothing', why: 'Det var på skoj' }) },
  'appeals:answer': { who: 'members', right: () => ({ appealId: 'nothing', text: 'Ja' }) },
  'invitation:check': { who: 'anybody', right: () => ({ code: profile.code }) },
  'nickname:check': { who: 'anybody', right: () => ({ code: profile.code, nickname: profile.nickname }) },
  'member:join': {
    who: 'anybody',
    right: () => ({ ...profile, birthYear: 2009, avatar: 'moon', acceptsRules: true, language: 'sv' }),
  },
  'access:sign-in': {
    who: 'anybody',
    right: () => ({ nickname: profile.nickname, passphrase: profile.passphrase }),
  },
  'access:recover': {
    who: 'anybody',
    right: () => ({
      nickname: profile.nickname,
      recoveryCode: 'WRNG-WRNG-WRNG',
      passphrase: profile.passphrase,
    }),
  },
  'access:sign-out': { who: 'members', right: () => ({}) },
  'access:sign-out-everywhere': { who: 'members', right: () => ({}) },
  'invitations:make': { who: 'leaders', right: () => ({ ageBand: '16-19', count: 1 }) },
  'invitations:list': { who: 'leaders', right: () => ({}) },
  'invitations:revoke': { who: 'leaders', right: () => ({ invitationId: 'nothing' }) },
  'settings:view': { who: 'managers', right: () => ({}) },
  'settings:change': {
    who: 'managers',
    fits: ['areas is a list'],
    right: () => ({ placeName: 'Hänget', areas: ['Centrum'] }),
  },
  'rooms:create': { who: 'managers', right: roomSettings },
  'rooms:change': { who: 'managers', right: () => ({ roomId, ...roomSettings() }) },
  'reports:usage': { who: 'analysts', right: () => ({ month: '2026-11' }) },
  'reports:usage-csv': { who: 'analysts', right: () => ({ month: '2026-11' }) },
  'audit:list': { who: 'managers', right: () => ({}) },
  'rules:list': { who: 'managers', right: () => ({}) },
  'rules:view': { who: 'managers', fits: ['setId is nothing'], right: () => ({ setId: 'nothing' }) },
  'rules:make-draft': { who: 'managers', right: () => ({ name: 'Nya ord' }) },
  'rules:discard': { who: 'managers', right: () => ({ setId: 'nothing', version: 1 }) },
  'rules:put': { who: 'managers', right: () => ({ setId: 'nothing', version: 1, rule: writtenRule }) },
  'rules:drop': { who: 'managers', right: () => ({ setId: 'nothing', version: 1, ruleId: 'nothing' }) },
  'rules:thresholds': {
    who: 'managers',
    right: () => ({
      setId: 'nothing',
      version: 1,
      thresholds: { newcomerMessages: 5, burst: 10, perMinute: 60 },
    }),
  },
  'rules:test': { who: 'managers', right: () => ({ setId: 'nothing', version: 1 }) },
  'rules:replay': {
    who: 'managers',
    fits: ['after is nothing'],
    right: () => ({ setId: 'nothing', after: null }),
  },
  'rules:switch': { who: 'managers', right: () => ({ setId: 'nothing', to: 'live', headVersion: 0 }) },
  'rules:roll-back': { who: 'managers', right: () => ({ headVersion: 0 }) },
  'rules:precision': { who: 'managers', right: () => ({}) },
  'reminders:view': { who: 'members', right: () => ({}) },
  'reminders:push': {
    who: 'members',
    right: () => ({
      endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
      keys: { p256dh: 'a'.repeat(87), auth: 'b'.repeat(22) },
    }),
  },
  'reminders:mail': { who: 'members', right: () => ({ address: 'omar@example.com' }) },
  'reminders:confirm': { who: 'members', right: () => ({ code: 'WRNG-WRNG' }) },
  'reminders:session': { who: 'members', right: () => ({ sessionId: 'nothing', on: true }) },
  'reminders:stop': { who: 'members', right: () => ({ way: 'all' }) },
}
const names = Object.keys(rows) as EndpointName[]

function ask(person: Person, name: EndpointName, input: unknown): Promise<Response> {
  const { method, path } = endpoints[name]
  if (method !== 'GET') return person.fetch(path, { method, body: input })
  const query = typeof input === 'object' && input !== null ? new URLSearchParams(asQuery(input)) : 'odd'
  return person.fetch(`${path}?${query.toString()}`)
}

const asQuery = (input: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    ]),
  )

async function stored(): Promise<string> {
  const collections = ['members', 'rooms', 'municipalities', 'invitations']
  const all = await Promise.all(
    collections.map((name) =>
      mongoose.connection
        .collection(name)
        .find({}, { sort: { _id: 1 } })
        .toArray(),
    ),
  )
  return JSON.stringify(all)
}

test('every endpoint has its row', () => {
  expect(names.toSorted()).toEqual(Object.keys(endpoints).toSorted())
})

describe.each(names)('%s', (name) => {
  const row = rows[name]
  const asker = () => (row.who === 'members' || row.who === 'anybody' ? omar : per)

  test('refuses everything that is not in the agreed form, in our own words, and stores nothing', async () => {
    const before = await stored()

    for (const [spoil, input] of spoiled(row.right())) {
      if (spoil.endsWith('is missing') || row.fits?.includes(spoil) === true) continue
      const response = await ask(asker(), name, input)
      const isEmptyQuery = endpoints[name].method === 'GET' && response.status === 200
      if (isEmptyQuery) expect(spoil, spoil).toMatch(/^whole/)
      // An address longer than a header may be is cut off by Node itself, before anything of ours.
      else if (response.status !== 431) {
        expect([400, 401, 403, 413], `${spoil}: ${response.status}`).toContain(response.status)
        expect(response.headers.get('content-type')).toContain('application/problem+json')
        const problem = await response.json()
        expect(problem).toMatchObject({
          status: response.status,
          code: expect.any(String),
          callId: expect.any(String),
        })
        expect(JSON.stringify(problem)).not.toContain('xxxxxxxx')
      }
    }

    expect(await stored()).toBe(before)
    expect(place.logged.filter((line) => line.includes('failed'))).toEqual([])
  })

  if (row.who !== 'anybody')
    test('is refused without a session', async () => {
      const { method, path } = endpoints[name]
      const response = await fetch(`${place.url}${path}?${new URLSearchParams(asQuery(row.right()))}`, {
        method,
        headers: { origin: place.url, 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { body: JSON.stringify(row.right()) }),
      })

      // Signing out when one is not signed in is nothing to refuse.
      if (name === 'access:sign-out') expect([200, 401]).toContain(response.status)
      else expect(response.status).toBe(401)
    })

  if (['leaders', 'managers', 'analysts'].includes(row.who))
    test('is refused to a young person', async () => {
      const response = await ask(omar, name, row.right())

      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ code: 'forbidden' })
    })

  if (endpoints[name].method !== 'GET')
    test('is refused from another page', async () => {
      const { method, path } = endpoints[name]
      const before = await stored()

      for (const origin of ['https://somebody.example', 'null', `${place.url}.somebody.example`]) {
        const response = await omar.fetch(path, { method, body: row.right(), headers: { origin } })
        expect(response.status).toBe(403)
      }

      expect(await stored()).toBe(before)
    })
})

test('what is not JSON, too large, too deep or of another kind is refused with its own code', async () => {
  const send = (body: string, type = 'application/json') =>
    fetch(`${place.url}/api/sign-in`, {
      method: 'POST',
      headers: { origin: place.url, 'content-type': type },
      body,
    })

  expect((await send('{"nickname": ')).status).toBe(400)
  expect((await send('"text"')).status).toBe(400)
  expect((await send(JSON.stringify({ nickname: 'x'.repeat(80_000) }))).status).toBe(413)
  expect((await send(JSON.stringify(deepNest(3000)))).status).toBe(400)
  expect((await send('nickname=x', 'application/x-www-form-urlencoded')).status).toBe(415)
  expect((await send('<x/>', 'text/xml')).status).toBe(415)
})

test('another method names the ones that are there, and an unknown address is not found', async () => {
  const response = await omar.fetch('/api/sign-in', { method: 'DELETE' })

  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
  expect((await omar.fetch('/api/nothing')).status).toBe(404)
  expect((await omar.fetch('/api/%00')).status).toBe(404)
  expect((await omar.fetch('/assets/../../package.json')).status).toBe(404)
})

test('every answer carries the headers that keep a page safe', async () => {
  for (const path of ['/', '/hjalp', '/api/places', '/api/nothing']) {
    const { headers } = await omar.fetch(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})
