import type { RoomId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { createSignalBook } from '../../../server/messages/signal-book.ts'
import { metricsText } from '../../../server/operations/metrics.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let room: RoomId
let omar: Person
let elias: Person
let signe: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
  municipalityId = await openMunicipality(place)
  omar = await cast.omar(place, municipalityId)
  elias = await cast.elias(place, municipalityId)
  signe = await onShift(await cast.signe(place, municipalityId))
})
beforeEach(async () => {
  place.clock.advanceSeconds(600)
  room = await openRoom(place, municipalityId)
  for (const person of [omar, elias]) await person.ask('room:enter', { roomId: room })
})
afterAll(() => place.close())

let count = 0
const clientId = () => `client-${String((count += 1)).padStart(8, '0')}`
const says = (person: Person, text: string) =>
  person.ask('message:send', { roomId: room, clientId: clientId(), text })

/** As after a restart: what this process remembers of the rooms is gone. */
const forgetSignals = () => Object.assign(place.call().live, { signals: createSignalBook() })

async function caseIn(roomId: RoomId) {
  const { cases } = await signe.ask('queue:watch', {})
  const row = cases.find((one) => one.roomId === roomId)
  if (row === undefined) throw new Error('there is no case of the room')
  return (await signe.ask('case:claim', { caseId: row.id })).case
}

test('a number in pieces waits at its last piece, and the staff read the pieces with it', async () => {
  await says(omar, '070')
  await says(omar, '17 40')
  for (const word of [
    'bollen',
    'serien',
    'maten',
    'bussen',
    'låten',
    'vädret',
    'katten',
    'boken',
    'spelet',
    'festen',
  ])
    await says(elias, `Vad tycker ni om ${word}?`)
  const answer = await says(omar, '6 33')

  const { around, reasons } = await caseIn(room)
  expect(answer).toMatchObject({ outcome: 'held', held: { reasons: ['pieces'], spans: [[0, 4]] } })
  expect(reasons).toEqual(['pieces'])
  expect(around.filter(({ nickname }) => nickname === 'Omar').map(({ text }) => text)).toEqual([
    '070',
    '17 40',
    '6 33',
  ])
  expect(around.at(-1)).toMatchObject({ text: '6 33', isTarget: true })
})

test('an edit that completes a number waits as well', async () => {
  await says(omar, '070')
  await says(omar, '17 40')
  const third = await says(omar, 'hej')
  if (third.outcome !== 'posted') throw new Error('it was to be shown')
  const edit = await omar.ask('message:edit', { messageId: third.message.id, text: '6 33' })

  expect(edit).toMatchObject({ outcome: 'held', held: { state: 'edit-held', reasons: ['pieces'] } })
})

test('a restart does not blind it: what was said before is read again', async () => {
  await says(omar, '070')
  await says(omar, '17 40')
  forgetSignals()
  const answer = await says(omar, '6 33')

  expect(answer).toMatchObject({ outcome: 'held', held: { reasons: ['pieces'] } })
})

test('what came through another process is read behind, and counts', async () => {
  await says(omar, 'Nu är det kväll')
  const { live } = place.call()
  const [here, there] = [live.signals, createSignalBook()]
  Object.assign(live, { signals: there })
  await says(omar, '070')
  await says(omar, '17 40')
  Object.assign(live, { signals: here })
  const pulse = live.presence.pulse
  live.presence.pulse = { at: place.clock.now(), others: ['another'] }
  place.clock.advanceSeconds(3)

  await says(elias, 'Någon som spelar?')
  const held = await eventually(async () => {
    const answer = await says(omar, '6 33')
    if (answer.outcome !== 'held') throw new Error('not read yet')
    return answer
  })
  live.presence.pulse = pulse

  expect(held).toMatchObject({ held: { reasons: ['pieces'] } })
})

test('what is only told to the staff makes nobody wait, and is not pointed out to its author', async () => {
  await says(elias, 'ger bort mina skins')
  const answer = await says(elias, 'kom ihåg mig')

  const found = await eventually(() => caseIn(room))
  expect(answer).toMatchObject({ outcome: 'posted' })
  expect(found).toMatchObject({ category: 'self_harm_or_suicide', spans: [] })
})

test('a filter that fails holds, and is told to the leaders, logged and counted', async () => {
  const { live } = place.call()
  const { rules } = live
  const broken = {
    ...(await rules.find(municipalityId)),
    live: {
      find: () => {
        throw new Error('broken')
      },
    },
  }
  Object.assign(live, { rules: { ...rules, find: () => Promise.resolve(broken) } })
  const answer = await says(omar, 'Hej på er')
  Object.assign(live, { rules })

  const told = await signe.hears('filter:failed', ({ roomId }) => roomId === room)
  const lines = place.logged.filter((line) => line.includes('filter failed'))
  expect(answer).toMatchObject({ outcome: 'held', held: { reasons: ['unread'] } })
  expect(told.filter).toBe('rules')
  expect(lines.join()).toContain('"reason":"rules"')
  expect(lines.join()).not.toContain('Hej på er')
  expect(await metricsText()).toContain('lyktan_filter_failures_total{filter="rules"} 1')
})
