import { afterAll, beforeAll, expect, test } from 'vitest'

import type { SessionView } from '@lyktan/shared/sessions.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { rightDraft } from '../../support/session-rows.ts'
import { toldByPage, toldToIcalJs, toldToNodeIcal } from './told.ts'

// Friday evening of week 47, 2026.
let place: Place
let signe: Person
let nora: Person

beforeAll(async () => {
  place = await openPlace()
  signe = await cast.signe(place, await openMunicipality(place))
  nora = await cast.tor(place, await openMunicipality(place, 'bjorkby'))
})
afterAll(() => place.close())

type Draft = Parameters<typeof signe.ask<'session:plan'>>[1]

async function plan(who: Person, wishes: Partial<Draft>): Promise<SessionView> {
  const draft: Draft = { ...rightDraft, ageBands: ['16-19'], access: ['read-aloud'], hosts: [], ...wishes }
  return (await who.ask('session:plan', draft)).session
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(place.url + path, { headers })
  return { response, status: response.status, text: await response.text() }
}
const titlesOn = (page: string) =>
  [...page.matchAll(/<h4>\s*<a[^>]*>(?:<s>)?([^<]*)/g)].map(([, title]) => title)

test('page, calendar and feed tell the same, and one that is moved or cancelled changes alone', async () => {
  const quiz = await plan(signe, { title: 'Quiz, med frågor; och svar' })
  const bake = await plan(nora, {
    title: 'Baka',
    startsAt: '2026-11-21T13:00:00Z',
    endsAt: '2026-11-21T15:00:00Z',
  })
  const stays = await plan(signe, {
    title: 'Häng',
    startsAt: '2026-11-19T16:00:00Z',
    endsAt: '2026-11-19T18:00:00Z',
  })
  await plan(signe, { title: 'Inte färdigt', isPublished: false })
  const { text: before } = await get('/program.ics')

  await signe.ask('session:change', {
    sessionId: quiz.id,
    version: quiz.version,
    change: { startsAt: '2026-11-22T17:30:00.000Z', endsAt: '2026-11-22T18:30:00.000Z' },
  })
  await nora.ask('session:cancel', { sessionId: bake.id, version: bake.version, words: 'Ugnen är trasig.' })
  const { text: after, response } = await get('/program.ics')
  const { text: page } = await get('/program')
  const feed = await (await fetch(`${place.url}/program.json`)).json()

  const told = toldToIcalJs(after)
  expect(told.map(({ sequence: _sequence, ...one }) => one)).toEqual(toldByPage(page))
  expect(toldToNodeIcal(after)).toEqual(toldByPage(page))
  expect(feed.items.map((item: { id: string }) => item.id)).toEqual(told.map(({ id }) => id))
  expect(told).toEqual([
    {
      id: stays.id,
      from: '2026-11-19T16:00:00.000Z',
      to: '2026-11-19T18:00:00.000Z',
      isOff: false,
      sequence: 0,
    },
    {
      id: bake.id,
      from: '2026-11-21T13:00:00.000Z',
      to: '2026-11-21T15:00:00.000Z',
      isOff: true,
      sequence: 1,
    },
    {
      id: quiz.id,
      from: '2026-11-22T17:30:00.000Z',
      to: '2026-11-22T18:30:00.000Z',
      isOff: false,
      sequence: 1,
    },
  ])
  const untouched = (calendar: string) =>
    calendar.split('BEGIN:VEVENT').find((event) => event.includes(stays.id))
  expect(untouched(after)?.replace(/END:VCALENDAR.*/s, '')).toBe(
    untouched(before)?.replace(/END:VCALENDAR.*/s, ''),
  )
  expect(after.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(
    true,
  )
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(page).toMatch(/class="event off"[\s\S]*<s>Baka<\/s>/)
  const { text: alone } = await get(`/program/${quiz.id}.ics`)
  expect(toldToNodeIcal(alone)).toEqual(toldByPage(page).slice(2))
})

test('it can be chosen by municipality, day, kind, place, access, language, age and theme week', async () => {
  const week = { startsAt: '2026-12-03T16:00:00Z', endsAt: '2026-12-03T17:00:00Z' }
  await plan(signe, {
    ...week,
    title: 'Brädspel',
    kind: 'game',
    place: { kind: 'physical', address: 'Torget 1' },
  })
  await plan(signe, { ...week, title: 'Film', access: ['captions'], language: 'en', themeWeek: 'Ljusveckan' })
  await plan(nora, { ...week, title: 'Sång', ageBands: ['13-15'], endsAt: '2026-12-03T18:00:00Z' })
  const shown = async (question: string) => titlesOn((await get(`/program?fran=2026-12-03&${question}`)).text)

  expect(new Set(await shown(''))).toEqual(new Set(['Brädspel', 'Film', 'Sång']))
  expect(await shown('kommun=bjorkby&dag=tor')).toEqual(['Sång'])
  expect(await shown('kommun=lindasa&kommun=bjorkby&typ=&plats=')).toHaveLength(3)
  expect(await shown('dag=ons')).toEqual([])
  expect(await shown('plats=fysisk&typ=game')).toEqual(['Brädspel'])
  expect(await shown('stod=captions&sprak=en&tema=Ljusveckan')).toEqual(['Film'])
  expect(await shown('alder=13-15&vy=manad&fbclid=x')).toEqual(['Sång'])
  expect((await get('/program?fran=2026-12-10&kommun=bjorkby')).text).toContain('Inga träffar')
  expect((await get('/program?lang=en&fran=2026-12-03')).text).toContain('3 sessions are shown')
})

test('what a leader writes is text everywhere, and nobody but the leaders is named', async () => {
  const title = '</script><b>"Fest" & \'mys\'</b>'
  const { id } = await plan(signe, {
    title,
    text: 'Hej <img src=x onerror=alert(1)>\nrad två',
    hosts: [signe.id],
  })
  const { text: page } = await get(`/program/${id}`)
  const { text: poster } = await get(`/program/${id}/affisch?lang=en`)
  const { text: list } = await get('/program?vy=manad')
  const { text: feed } = await get('/program.json')
  const { text: calendar } = await get('/program.ics')

  for (const text of [page, poster, list]) expect(text).not.toMatch(/<b>|<img|<\/script><b/)
  const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '')
  expect(data).toMatchObject({ '@type': 'Event', name: title, startDate: '2026-11-20T18:00:00.000Z' })
  expect(page).toContain('<meta property="og:title" content="&lt;/script&gt;')
  expect(page).toContain('Signe')
  expect(poster).toContain('<svg')
  for (const text of [feed, calendar, poster, JSON.stringify(data), list]) expect(text).not.toContain('Signe')
})

test('a second visit costs next to nothing, and no cookie is set or asked for', async () => {
  const first = await get('/program', { 'accept-encoding': 'br' })
  const tag = first.response.headers.get('etag') ?? ''
  // As a browser asks: Node's own way would ask for a fresh copy.
  const again = await get('/program', { 'if-none-match': tag, 'cache-control': 'max-age=0' })

  expect(first.response.headers.get('content-encoding')).toBe('br')
  expect(first.response.headers.get('cache-control')).toBe('public, no-cache')
  expect(first.response.headers.get('set-cookie')).toBeNull()
  expect(again.status).toBe(304)
  expect(again.text).toBe('')
})

test('questions that make no sense are refused by name, in the form that the asker can read', async () => {
  const hidden = await plan(signe, { isPublished: false })
  const asked = async (path: string) => {
    const { status, response } = await get(path)
    return [status, response.headers.get('content-type')?.split(';')[0]]
  }

  expect(await asked('/program?fran=2026-02-30')).toEqual([400, 'text/html'])
  expect(await asked('/program?fran=2031-01-01')).toEqual([400, 'text/html'])
  expect(await asked('/program.ics?typ=fest')).toEqual([400, 'application/problem+json'])
  expect(await asked(`/program.json?${'kommun=lindasa&'.repeat(21)}`)).toEqual([
    400,
    'application/problem+json',
  ])
  expect(await asked('/program.json?kommun=ingenstans')).toEqual([404, 'application/problem+json'])
  expect(await asked(`/program/${hidden.id}`)).toEqual([404, 'text/html'])
  expect(await asked(`/program/${hidden.id}.ics`)).toEqual([404, 'application/problem+json'])
  expect(await asked('/program/__proto__/affisch')).toEqual([404, 'text/html'])
  expect(await asked('/program/%00')).toEqual([400, 'text/html'])
  expect((await fetch(`${place.url}/program`, { method: 'POST' })).status).toBe(405)
})

test('the name of a calendar is written as RFC 5545 writes texts', async () => {
  const { id } = await plan(signe, { title: 'Te, bullar; och \\n prat' })
  const { text } = await get(`/program/${id}.ics`)
  expect(text).toContain('X-WR-CALNAME:Te\\, bullar\\; och \\\\n prat\r\n')
})
