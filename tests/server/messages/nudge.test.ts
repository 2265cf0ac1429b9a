import type { RoomId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { messages } from '../../../server/messages/message.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

const number = 'ring mig på 070-174 06 82'
let place: Place
let municipalityId: string
let room: RoomId
let omar: Person
let signe: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
  municipalityId = await openMunicipality(place)
  omar = await cast.omar(place, municipalityId)
  signe = await onShift(await cast.signe(place, municipalityId))
})
beforeEach(async () => {
  place.clock.advanceSeconds(600)
  room = await openRoom(place, municipalityId, { slowSeconds: 30 })
  for (const person of [omar, signe]) await person.ask('room:enter', { roomId: room })
})
afterAll(() => place.close())

let count = 0
const newClientId = () => `client-${String((count += 1)).padStart(8, '0')}`
const says = (text: string, more: { clientId?: string; sendAnyway?: boolean } = {}) =>
  omar.ask('message:send', { roomId: room, clientId: newClientId(), text, ...more })
const kept = () => messages().countDocuments({ roomId: room })

test('contact details come back once with her own words marked, and nothing is stored or shown', async () => {
  const answer = await says(number)

  const { snapshot } = await omar.ask('room:enter', { roomId: room })
  expect(answer).toMatchObject({ outcome: 'nudge', reasons: ['contact'], spans: [[12, 25]] })
  expect(snapshot).toMatchObject({ own: [], messages: [] })
  expect(await kept()).toBe(0)
  expect((await signe.ask('queue:watch', {})).cases.filter(({ roomId }) => roomId === room)).toEqual([])
})

test('sent anyway, it waits for a person, also in slow mode: the look has cost no pace', async () => {
  const clientId = newClientId()
  await says(number, { clientId })
  const answer = await says(number, { clientId, sendAnyway: true })
  const again = await says(number, { clientId, sendAnyway: true })

  expect(answer).toMatchObject({ outcome: 'held', held: { reasons: ['contact'], text: number } })
  expect(again).toEqual(answer)
  expect(await kept()).toBe(1)
})

test('what waits already is answered as waiting, whenever it is sent again, and never asked about', async () => {
  const clientId = newClientId()
  const held = await says(number, { clientId, sendAnyway: true })
  place.clock.advanceSeconds(60)

  expect(await says(number, { clientId })).toEqual(held)
  expect(await kept()).toBe(1)
})

test('changed, it is sent as any other text, under the same id', async () => {
  const clientId = newClientId()
  await says(number, { clientId })
  const answer = await says('vi hörs här i morgon', { clientId })

  expect(answer).toMatchObject({ outcome: 'posted', message: { text: 'vi hörs här i morgon' } })
})

test('harsh words come back as well, and wait when they are sent anyway', async () => {
  const text = 'din idiot'
  expect(await says(text)).toMatchObject({ outcome: 'nudge', reasons: ['harsh'] })
  expect(await says(text, { sendAnyway: true })).toMatchObject({
    outcome: 'held',
    held: { reasons: ['harsh'] },
  })
  place.clock.advanceSeconds(60)
  expect(await says('en bra kväll', { sendAnyway: true })).toMatchObject({ outcome: 'posted' })
})

test('words of a crisis never come back: they wait for a person, with help, at once', async () => {
  expect(await says('jag vill dö, ring 070-174 06 82')).toMatchObject({
    outcome: 'held',
    held: { help: true },
  })
})

test('who tries the filters out is soon read by a person instead', async () => {
  const outcomes: string[] = []
  for (let turn = 0; turn < 7; turn += 1) outcomes.push((await says(`nummer 070-174 06 8${turn}`)).outcome)

  expect(outcomes.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'nudge'))
  expect(outcomes[6]).toBe('held')
})

test('leaders are asked nothing', async () => {
  const answer = await signe.ask('message:send', { roomId: room, clientId: newClientId(), text: number })

  expect(answer.outcome).toBe('posted')
})
