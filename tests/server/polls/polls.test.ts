import type { SessionId } from '@lyktan/shared/ids.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { endPolls } from '../../../server/polls/count-polls.ts'
import { HostedSession } from '../../../server/sessions/session.model.ts'
import { cast, onShift, openMunicipality } from '../../support/cast.ts'
import { openLiveSession } from '../../support/live-session.ts'
import { openPage } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let home: string
let sessionId: SessionId
let signe: Person
let alva: Person
let omar: Person
let elias: Person

beforeAll(async () => {
  place = await openPlace()
  home = await openMunicipality(place)
  sessionId = await openLiveSession(place, home)
  signe = await onShift(await cast.signe(place, home))
  alva = await cast.alva(place, home)
  omar = await cast.omar(place, home)
  elias = await cast.elias(place, home)
  for (const person of [signe, alva, omar, elias]) await person.ask('room:enter', { roomId: sessionId })
})
afterAll(() => place.close())

const asked = { question: 'Vad gör vi nästa vecka?', options: ['Spelar', 'Bakar', 'Ritar'] }
const answers = () => mongoose.connection.collection('answers').countDocuments()

async function make(person: Person, wishes: object = {}) {
  const how = { sessionId, ...asked, choice: 'one', results: 'open', opens: true, ...wishes } as const
  const made = await person.ask('poll:make', how)
  if (made.outcome !== 'made') throw new Error(made.outcome)
  return made.poll
}

test('one answer of each, changed while it is open; everybody hears the figures, nobody who chose what', async () => {
  const { id: pollId } = await make(signe)
  await alva.hears('poll:changed', ({ poll }) => poll.id === pollId && poll.state === 'open')

  await alva.ask('poll:answer', { pollId, choices: [0] })
  await omar.ask('poll:answer', { pollId, choices: [1] })
  await alva.ask('poll:answer', { pollId, choices: [1] })
  await place.turn('tell polls')
  const { tally, acts } = await elias.hears('poll:tallied', (told) => told.pollId === pollId)
  expect({ tally, acts }).toEqual({ tally: { state: 'told', answered: 2, counts: [0, 2, 0] }, acts: 3 })
  expect(elias.heard('poll:tallied')).toHaveLength(1)
  await place.turn('tell polls')
  expect(elias.heard('poll:tallied')).toHaveLength(1)

  const again = await openPage(place, alva)
  expect((await again.ask('poll:list', { sessionId })).own).toEqual({ [pollId]: [1] })
  expect((await elias.ask('poll:list', { sessionId })).own).toEqual({})
  expect(JSON.stringify(elias.heard('poll:tallied'))).not.toContain(alva.id)

  await signe.ask('poll:step', { pollId, to: 'closed' })
  expect(await elias.refused('poll:answer', { pollId, choices: [0] })).toBe('stale')
  const { poll } = await signe.ask('poll:step', { pollId, to: 'closed' })
  expect(poll).toMatchObject({ state: 'closed', tally: { answered: 2, counts: [0, 2, 0] } })
  expect(await signe.refused('poll:step', { pollId, to: 'open' })).toBe('stale')
})

test('a poll for later is the leaders’ own, hidden results come when it closes, several choices where it says so', async () => {
  const { id: pollId } = await make(signe, { opens: false, results: 'hidden', choice: 'several' })
  const idsFor = async (person: Person) =>
    (await person.ask('poll:list', { sessionId })).polls.map(({ id }) => id)
  expect(await idsFor(omar)).not.toContain(pollId)
  expect(await idsFor(signe)).toContain(pollId)
  expect(await omar.refused('poll:answer', { pollId, choices: [0] })).toBe('not-found')

  await signe.ask('poll:step', { pollId, to: 'open' })
  expect(await omar.refused('poll:answer', { pollId, choices: [0, 0] })).toBe('bad-request')
  expect(await omar.refused('poll:answer', { pollId, choices: [3] })).toBe('bad-request')
  await omar.ask('poll:answer', { pollId, choices: [2, 0] })
  await place.turn('tell polls')
  const told = await elias.hears('poll:tallied', (heard) => heard.pollId === pollId)
  expect(told.tally).toEqual({ state: 'hidden', answered: 1 })
  await signe.ask('poll:step', { pollId, to: 'closed' })
  const closed = await elias.hears(
    'poll:changed',
    ({ poll }) => poll.id === pollId && poll.state === 'closed',
  )
  expect(closed.poll.tally).toEqual({ state: 'told', answered: 1, counts: [1, 0, 1] })
})

test('the filters read a leader’s words first; what is taken away takes its answers with it', async () => {
  const phone = { options: ['Ring 070-174 06 55', 'Nej'] }
  const how = { sessionId, ...asked, ...phone, choice: 'one', results: 'open', opens: true } as const
  expect(await signe.ask('poll:make', how)).toMatchObject({ outcome: 'look-again', reasons: ['contact'] })
  const { id: pollId } = await make(signe, { ...phone, anyway: true })
  await omar.ask('poll:answer', { pollId, choices: [1] })
  const before = await answers()
  await signe.ask('poll:drop', { pollId })
  await omar.hears('poll:gone', (gone) => gone.pollId === pollId)
  expect(await answers()).toBe(before - 1)
  expect(await omar.refused('poll:answer', { pollId, choices: [0] })).toBe('not-found')
})

test('only who is in the room answers, no adult does, and no young person asks', async () => {
  const { id: pollId } = await make(signe)
  const outside = await openPage(place, omar)
  expect(await outside.refused('poll:answer', { pollId, choices: [0] })).toBe('not-found')
  expect(await signe.refused('poll:answer', { pollId, choices: [0] })).toBe('forbidden')
  expect(await omar.refused('poll:step', { pollId, to: 'closed' })).toBe('forbidden')
  const tor = await cast.tor(place, home)
  expect(await tor.refused('poll:step', { pollId, to: 'closed' })).toBe('off-shift')
})

test('after the session only counts are left, with every answer that was acknowledged in them', async () => {
  const { id: pollId } = await make(signe)
  await omar.ask('poll:answer', { pollId, choices: [0] })
  await endPolls(place.call(), sessionId)
  await HostedSession.updateOne({ _id: sessionId }, { state: 'ended' })
  expect(await omar.refused('poll:answer', { pollId, choices: [1] })).toBe('room-closed')
  await place.turn('count polls')
  expect(await answers()).toBeGreaterThan(0)

  place.clock.advanceSeconds(61)
  await place.turn('count polls')
  expect(await answers()).toBe(0)
  const { polls, own } = await omar.ask('poll:list', { sessionId })
  expect(polls.find(({ id }) => id === pollId)).toMatchObject({
    state: 'closed',
    tally: { state: 'told', answered: 1, counts: [1, 0, 0] },
  })
  expect(own).toEqual({})
  place.clock.advanceSeconds(31 * 86_400)
  await place.turn('weed polls')
  expect(await mongoose.connection.collection('polls').countDocuments()).toBe(0)
})
