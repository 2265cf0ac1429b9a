import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { generateVAPIDKeys } from 'web-push'

import type { RemindersView } from '@lyktan/shared/reminders.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { remind } from '../../../server/reminders/remind.ts'
import { tellChanges } from '../../../server/reminders/tell-changes.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { openDevice, openMailServer, openPushService } from '../../support/post.ts'
import { rightDraft } from '../../support/session-rows.ts'

// Each test has a day of its own, since a place's clock never goes back. 18:00 in Sweden is 17:00 in UTC.
const days = ['26', '27', '28', '29', '30'].map((date) => `2026-11-${date}`).concat('2026-12-01')
let day = days[0] ?? ''
let mail: Awaited<ReturnType<typeof openMailServer>>
let push: Awaited<ReturnType<typeof openPushService>>
let place: Place
let home: string
let signe: Person

beforeAll(async () => {
  mail = await openMailServer()
  push = await openPushService()
  const keys = generateVAPIDKeys()
  place = await openPlace({
    at: `${day}T10:00:00.000Z`,
    environment: {
      SMTP_URL: mail.url,
      MAIL_FROM: 'Hänget <svara-inte@lindasa.example>',
      VAPID_PUBLIC_KEY: keys.publicKey,
      VAPID_PRIVATE_KEY: keys.privateKey,
      VAPID_CONTACT: 'mailto:drift@lindasa.example',
      PUSH_HOSTS: push.host,
    },
  })
  home = await openMunicipality(place)
})
afterAll(async () => {
  await place.close()
  await Promise.all([mail.close(), push.close()])
})
beforeEach(async () => {
  mail.letters.length = 0
  push.notes.length = 0
  day = days.shift() ?? ''
  place.clock.set(`${day}T10:00:00.000Z`)
  signe = await openPerson(place, { nickname: `Signe ${day}`, role: 'youth_worker', municipalityId: home })
})

type Draft = Parameters<typeof signe.ask<'session:plan'>>[1]

/** Somebody of 17, each under a name of her own. */
const young = (nickname: string, municipalityId = home) =>
  openPerson(place, { nickname, birthYear: 2009, municipalityId })

async function plan(from: string, to: string, wishes: Partial<Draft> = {}): Promise<SessionView> {
  const times = { startsAt: `${day}T${from}:00.000Z`, endsAt: `${day}T${to}:00.000Z` }
  const lists = { ageBands: [...rightDraft.ageBands], access: [], hosts: [] }
  return (await signe.ask('session:plan', { ...rightDraft, ...lists, ...times, ...wishes })).session
}

async function ask(who: Person, path: string, body: unknown): Promise<RemindersView> {
  const response = await who.fetch(`/api/reminders${path}`, { method: 'POST', body })
  expect([path, response.status]).toEqual([path, 200])
  const { reminders }: { reminders: RemindersView } = await response.json()
  return reminders
}

async function byMail(who: Person, address: string): Promise<void> {
  await ask(who, '/mail', { address })
  const code = /(?<=Din kod är )[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(mail.letters.at(-1)?.source ?? '')?.[0]
  await ask(who, '/mail/confirmed', { code })
  mail.letters.length = 0
}

/** What happens by itself at this time, in two processes at once. */
async function at(time: string): Promise<void> {
  place.clock.set(`${day}T${time}:00.000Z`)
  await Promise.all([remind(place.call()), remind(place.call())])
  await Promise.all([tellChanges(place.call()), tellChanges(place.call())])
}
const told = () => mail.letters.map(({ source }) => source.split('\r\n\r\n')[1])

test('somebody who signed up gets one letter, half an hour before, to an address that she has shown is hers', async () => {
  const omar = await young('Omar')
  const { id: sessionId } = await plan('17:30', '18:30', { signUp: 'open' })
  await omar.ask('sign-up:join', { sessionId })
  await ask(omar, '/mail', { address: 'omar@example.com' })
  const [letter] = mail.letters
  mail.letters.length = 0

  await at('17:00')
  expect(told(), 'nothing goes to an address without its code').toEqual([])
  const wrong = await omar.fetch('/api/reminders/mail/confirmed', {
    method: 'POST',
    body: { code: 'AAAA-AAAA' },
  })
  expect(wrong.status).toBe(400)
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(letter?.source ?? '')?.[0]
  const view = await ask(omar, '/mail/confirmed', { code })
  expect(view.mail).toEqual({ hint: 'o…@example.com', isConfirmed: true })
  await at('17:01')
  await at('17:02')

  expect(mail.letters.map(({ to }) => to)).toEqual([['omar@example.com']])
  expect(told()).toEqual(['Fredagsquiz börjar 18:30.'])
  expect(mail.letters[0]?.source).toContain('List-Unsubscribe')
})

test('what is moved reminds at its new time alone, and who has been told of the old one hears of the change', async () => {
  const elias = await cast.elias(place, home)
  await byMail(elias, 'elias@example.com')
  const early = await plan('13:00', '14:00', { ageBands: ['20-25'], title: 'Tidig' })
  const late = await plan('15:00', '16:00', { ageBands: ['20-25'], title: 'Sen' })
  const off = await plan('17:00', '18:00', { ageBands: ['20-25'], title: 'Av' })
  for (const { id: sessionId } of [early, late, off]) await ask(elias, '/sessions', { sessionId, on: true })
  const move = ({ id: sessionId, version }: SessionView, from: string, to: string) =>
    signe.ask('session:change', {
      sessionId,
      version,
      change: { startsAt: `${day}T${from}:00.000Z`, endsAt: `${day}T${to}:00.000Z` },
    })

  await move(early, '14:00', '15:00')
  await at('12:30')
  expect(told(), 'not at its old time').toEqual([])
  await at('13:30')
  await at('14:30')
  await move(late, '19:00', '20:00')
  await at('14:40')
  await at('16:30')
  await signe.ask('session:cancel', { sessionId: off.id, version: off.version, words: null })
  await at('16:40')
  await at('18:30')
  await at('18:31')

  expect(told()).toEqual([
    'Tidig börjar 15:00.',
    'Sen börjar 16:00.',
    'Sen: ny tid, fredag 27 november 20:00.',
    'Av börjar 18:00.',
    'Av: inställt.',
    'Sen börjar 20:00.',
  ])
})

test('nobody is told after nine in the evening, and no name tells what somebody goes to', async () => {
  const away = await openMunicipality(place, 'bjorkby')
  const nils = await young('Nils', away)
  const tor = await cast.tor(place, away)
  await byMail(nils, 'nils@example.com')
  const draft = { ...rightDraft, ageBands: [...rightDraft.ageBands], access: [], hosts: [], sensitive: true }
  const times = { startsAt: `${day}T20:30:00.000Z`, endsAt: `${day}T21:30:00.000Z` }
  const { session } = await tor.ask('session:plan', { ...draft, ...times, title: 'Regnbågsgruppen' })
  await ask(nils, '/sessions', { sessionId: session.id, on: true })

  await at('19:44')
  expect(told()).toEqual([])
  await at('19:45')
  await tor.ask('session:cancel', { sessionId: session.id, version: session.version, words: null })
  await at('20:10')

  expect(told()).toEqual(['Något du har valt börjar 21:30.'])
  expect(mail.letters[0]?.source).not.toContain('Regnbåg')
})

test('a browser is told in a form that it alone can read, and one that is gone is forgotten', async () => {
  const stina = await young('Stina')
  const [phone, old] = ['/phone', '/old'].map((path) => openDevice(`http://${push.host}${path}`))
  await ask(stina, '/push', phone?.subscription)
  expect((await ask(stina, '/push', old?.subscription)).devices).toBe(2)
  expect((await ask(stina, '/push', old?.subscription)).devices, 'the same once').toBe(2)
  const foreign = await stina.fetch('/api/reminders/push', {
    method: 'POST',
    body: { ...phone?.subscription, endpoint: 'http://169.254.169.254/latest' },
  })
  const { id: sessionId } = await plan('17:30', '18:30')
  await ask(stina, '/sessions', { sessionId, on: true })
  push.gone.add('/old')

  await at('17:00')
  await at('17:01')

  expect(foreign.status).toBe(400)
  expect(push.notes.map(({ path }) => path).toSorted((one, other) => one.localeCompare(other))).toEqual([
    '/old',
    '/phone',
  ])
  const note = push.notes.find(({ path }) => path === '/phone')
  expect(phone?.read(note?.body ?? Buffer.alloc(0))).toEqual({
    title: 'Hänget',
    body: 'Fredagsquiz börjar 18:30.',
    path: `/traff/${sessionId}`,
  })
  expect(note?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '1800' })
  expect(note?.headers.authorization).toMatch(/^vapid t=/)
  expect((await ask(stina, '/stop', { way: 'mail' })).devices).toBe(1)
})

test('addresses go with the choice and with the account, and a copy of my data shows them', async () => {
  const wera = await young('Wera')
  await byMail(wera, 'wera@example.com')
  const { id: sessionId } = await plan('17:30', '18:30')
  await ask(wera, '/sessions', { sessionId, on: true })
  const kept = async () => (await (await wera.fetch('/api/me/data')).json()).data.reminders

  expect(await kept()).toEqual({ mail: 'wera@example.com', devices: [], sessions: [sessionId] })
  await ask(wera, '/stop', { way: 'all' })
  expect(await kept()).toEqual({ mail: null, devices: [], sessions: [] })
  await ask(wera, '/mail', { address: 'wera@example.com' })
  place.clock.advanceSeconds(24 * 3600 + 1)
  await place.turn('weed reminders')
  expect((await kept()).mail, 'nobody gave the code').toBeNull()
})

test('codes are few, and where nothing is set up nothing is offered', async () => {
  const ola = await young('Ola')
  const statuses: number[] = []
  for (let count = 0; count < 6; count += 1) {
    const { status } = await ola.fetch('/api/reminders/mail', {
      method: 'POST',
      body: { address: 'ola@example.com' },
    })
    statuses.push(status)
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])

  const bare = { ...place.call(), config: { ...place.call().config, reminders: { push: null, mail: null } } }
  await remind(bare)
  expect(told().filter((text) => text?.includes('börjar'))).toEqual([])
})
