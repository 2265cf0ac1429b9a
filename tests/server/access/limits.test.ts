import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepInvitations } from '../../../server/invitations/make-invitations.ts'
import { openMunicipality } from '../../support/cast.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
beforeAll(async () => {
  place = await openPlace({ limits: { codesPerAddress: 10 } })
  municipalityId = await openMunicipality(place)
})
afterAll(() => place.close())

const post = (path: string, body: unknown) =>
  fetch(`${place.url}${path}`, {
    method: 'POST',
    headers: { origin: place.url, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('a class that comes in from one address is not stopped', async () => {
  const wish = { municipalityId, ageBand: '13-15' as const, count: 15, days: 14, isReusable: false }

  for (const { code } of await keepInvitations(place.call(), wish))
    expect((await post('/api/invitations/check', { code })).status).toBe(200)
})

test('guessing codes is stopped after ten, whichever way it is tried', async () => {
  const guess = (index: number) =>
    index % 2 === 0
      ? post('/api/invitations/check', { code: `AAAA-BBBB-CC${index}` })
      : post('/api/nicknames/check', { code: `AAAA-BBBB-CC${index}`, nickname: 'Gissaren' })

  const statuses: number[] = []
  for (let index = 10; index < 24; index += 1) statuses.push((await guess(index)).status)

  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429, 429, 429])
})
