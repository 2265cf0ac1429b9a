import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { keepInvitations } from '../../../server/invitations/make-invitations.ts'
import { Tries } from '../../../server/access/tries.model.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import { openPage } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
beforeAll(async () => {
  place = await openPlace({ limits: { signInPerAccount: 5 } })
  municipalityId = await openMunicipality(place)
})
afterAll(() => place.close())

const passphrase = 'en kruka full av regnbågar'

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${place.url}${path}`, {
    method: 'POST',
    headers: { origin: place.url, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
const me = async (cookie: string): Promise<EndpointAnswers['me:view']> =>
  (await fetch(`${place.url}/api/me`, { headers: { cookie } })).json()

async function joins(nickname: string): Promise<{ cookie: string; id: string; setCookie: string }> {
  const wish = { municipalityId, ageBand: '16-19' as const, count: 1, days: 14, isReusable: false }
  const [card] = await keepInvitations(place.call(), wish)
  const form = { birthYear: 2009, nickname, avatar: 'star', passphrase, acceptsRules: true, language: 'sv' }
  const response = await post('/api/join', { code: card?.code, ...form })
  const answer: EndpointAnswers['member:join'] = await response.json()
  const setCookie = response.headers.get('set-cookie') ?? ''
  return { cookie: cookieOf(response), id: answer.me.id, setCookie }
}

test('joining and signing in each give a new session that scripts of the page cannot read', async () => {
  const { cookie, setCookie } = await joins('Rönnbär')
  const again = await post('/api/sign-in', { nickname: 'rönnbär', passphrase }, { cookie })

  expect(setCookie).toMatch(/HttpOnly/)
  expect(setCookie).toMatch(/SameSite=Lax/)
  expect(cookieOf(again)).toMatch(/^sid=/)
  expect(cookieOf(again)).not.toBe(cookie)
  expect((await me(cookieOf(again))).me?.nickname).toBe('Rönnbär')
  expect((await me(cookie)).me).toBeNull()
})

test('an unknown name and a wrong passphrase get the same bytes but for the call’s id', async () => {
  await joins('Nypon')

  const problems: Problem[] = []
  for (const nickname of ['Nypon', 'Slånbär']) {
    const response = await post('/api/sign-in', { nickname, passphrase: 'inte alls de orden' })
    expect(response.status).toBe(401)
    problems.push({ ...(await response.json()), callId: '' })
  }

  expect(problems[0]).toEqual(problems[1])
})

test('too many tries are stopped with the time to wait, counted by a name that cannot be read', async () => {
  const tries = Array.from({ length: 6 }, () =>
    post('/api/sign-in', { nickname: 'Odon', passphrase: 'gissar lite här' }),
  )

  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  const stopped = await post('/api/sign-in', { nickname: 'Odon', passphrase: 'gissar lite här' })

  expect(statuses.filter((status) => status === 401)).toHaveLength(5)
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  expect(stopped.headers.get('retry-after')).toBe('900')
  expect(JSON.stringify(await Tries.find().lean())).not.toMatch(/odon/i)
})

test('signing out ends the session and its socket, and leaves other devices alone', async () => {
  const alva = await cast.omar(place, municipalityId)
  const phone = await openPage(place, alva)

  await alva.fetch('/api/sign-out', { method: 'POST', body: {} })

  await eventually(() => expect(alva.socket.connected).toBe(false))
  expect((await me(alva.cookie)).me).toBeNull()
  expect(phone.socket.connected).toBe(true)
  expect((await me(phone.cookie)).me?.id).toBe(alva.id)
  phone.close()
})

test('signing out everywhere and erasing end every socket at once', async () => {
  const signe = await cast.signe(place, municipalityId)
  const tablet = await openPage(place, signe)
  const elias = await cast.elias(place, municipalityId)

  await signe.fetch('/api/sign-out-everywhere', { method: 'POST', body: {} })
  const erased = await elias.fetch('/api/me', { method: 'DELETE', body: {} })

  await eventually(() =>
    expect([signe, tablet, elias].map((page) => page.socket.connected)).not.toContain(true),
  )
  expect(erased.status).toBe(200)
  expect((await me(tablet.cookie)).me).toBeNull()
  expect((await me(elias.cookie)).me).toBeNull()
})

test('a page of another host can neither sign in nor join', async () => {
  const elsewhere = { origin: 'https://elsewhere.example' }

  expect((await post('/api/sign-in', { nickname: 'Omar', passphrase }, elsewhere)).status).toBe(403)
  expect((await post('/api/join', {}, elsewhere)).status).toBe(403)
})

test('no name, code or passphrase is ever logged', async () => {
  await joins('Hallonbåt')
  await post('/api/sign-in', { nickname: 'Hallonbåt', passphrase })
  await post('/api/invitations/check', { code: 'HEML-IGKO-DEN2' })

  expect(place.logged.join()).not.toMatch(/Hallonbåt|regnbågar|HEML/)
})
