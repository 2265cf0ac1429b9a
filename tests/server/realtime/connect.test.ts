import { afterAll, beforeAll, expect, test } from 'vitest'

import type { EndpointInput } from '@lyktan/shared/endpoints.ts'
import { makeAccount } from '../../../server/access/make-account.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import { openPage, openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

const evening = '2026-11-20T17:00:00.000Z'
let place: Place
let municipalityId: string

beforeAll(async () => {
  place = await openPlace({ at: evening })
  municipalityId = await openMunicipality(place)
})
afterAll(() => place.close())

/** As when her page has answered the server's ping. */
function heartbeat(): void {
  for (const socket of place.app.io.of('/').sockets.values()) socket.conn.emit('heartbeat')
}
const isCutOff = (person: Person) => eventually(() => expect(person.socket.connected).toBe(false))

test('who only listens hears nothing more when her session has run out', async () => {
  const omar = await cast.omar(place, municipalityId)
  place.clock.advanceSeconds(12 * 3600 + 1)
  heartbeat()

  await isCutOff(omar)
  place.clock.set(evening)
})

test('who moves up a band on New Year hears no more of the younger ones', async () => {
  const room = await openRoom(place, municipalityId, { ageBands: ['13-15'] })
  place.clock.set('2026-12-31T20:00:00.000Z')
  const vera = await openPerson(place, { nickname: 'Vera', birthYear: 2011, municipalityId })
  const alva = await cast.alva(place, municipalityId)
  await vera.ask('room:enter', { roomId: room })
  place.clock.set('2026-12-31T23:30:00.000Z')
  heartbeat()

  await isCutOff(vera)
  const back = await openPage(place, vera)
  expect(await back.refused('room:enter', { roomId: room })).toBe('not-found')
  expect(alva.socket.connected).toBe(true)
  place.clock.set(evening)
})

test('an adult whose connection ends while she arrives is not taken for present', async () => {
  const { members, presence } = place.call().live
  const known = { ...members }
  const find = (id: string) => known.find(id)
  const asked: (() => void)[] = []
  const signe = await openPerson(place, { nickname: 'Signe', role: 'youth_worker', municipalityId })
  signe.close()
  await eventually(() => expect(presence.isConnected(signe.id)).toBe(false))
  // The first look lets her in, the second is made when she arrives, and takes its time.
  let looks = 0
  Object.assign(members, {
    find: async (id: string) => {
      looks += 1
      if (looks === 2) await new Promise<void>((answer) => asked.push(answer))
      return find(id)
    },
  })
  const { sockets } = place.app.io.of('/')
  const others = sockets.size
  const page = await openPage(place, signe)
  await eventually(() => expect(asked).toHaveLength(1))
  page.close()
  await eventually(() => expect(sockets.size).toBe(others))
  asked[0]?.()
  Object.assign(members, { find })
  await place.turn('beat')

  expect(presence.isConnected(signe.id)).toBe(false)
})

test('who signs in on a device ends what the one before her still hears there', async () => {
  const { passphrase } = await makeAccount(place.call(), {
    municipalityId,
    role: 'youth_worker',
    nickname: 'Tor',
    avatar: 'moon',
  })
  const before = await openPerson(place, { nickname: 'Elias', birthYear: 2004, municipalityId })
  const body: EndpointInput<'access:sign-in'> = { nickname: 'Tor', passphrase }
  const answer = await before.fetch('/api/sign-in', { method: 'POST', body })

  expect(answer.status).toBe(200)
  await isCutOff(before)
})
