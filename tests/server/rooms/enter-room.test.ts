import type { RoomId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { Member } from '../../../server/members/member.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPage, openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let room: RoomId
let omar: Person
let elias: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
  municipalityId = await openMunicipality(place)
  room = await openRoom(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  elias = await cast.elias(place, municipalityId)
})
afterAll(() => place.close())

const announced = () => place.turn('announce presence')

test('who comes in sees who is here, and the others learn of her within a second, once for all her devices', async () => {
  const { snapshot: first } = await omar.ask('room:enter', { roomId: room })
  const phone = await openPage(place, elias)
  const { snapshot } = await elias.ask('room:enter', { roomId: room })
  await phone.ask('room:enter', { roomId: room })
  await announced()
  await elias.ask('room:leave', { roomId: room })
  await announced()
  const stillThere = (await omar.ask('room:enter', { roomId: room })).snapshot
  await phone.ask('room:leave', { roomId: room })
  await announced()

  expect(first.people.map(({ nickname }) => nickname)).toEqual(['Omar'])
  expect(snapshot.people.map(({ nickname }) => nickname)).toEqual(['Omar', 'Elias'])
  expect(stillThere.people).toHaveLength(2)
  const went = await omar.hears('presence:changed', ({ left }) => left.includes(elias.id))
  expect(went).toEqual({ roomId: room, count: 1, joined: [], left: [elias.id] })
  const came = omar.heard('presence:changed').flatMap(({ joined }) => joined.map(({ nickname }) => nickname))
  expect(came.filter((nickname) => nickname === 'Elias')).toHaveLength(1)
})

test('who looks at the list learns how many are in a room, when that has changed and only then', async () => {
  const busy = await openRoom(place, municipalityId)
  await omar.ask('room:enter', { roomId: busy })
  await place.turn('say counts')
  await place.turn('say counts')
  await omar.ask('room:leave', { roomId: busy })
  await place.turn('say counts')

  await elias.hears('room:changed', ({ room: view }) => view.id === busy && view.peopleCount === 0)
  const counts = elias.heard('room:changed').filter(({ room: view }) => view.id === busy)
  expect(counts.map(({ room: view }) => view.peopleCount)).toEqual([1, 0])
})

test('in a sensitive room only the number of people is told', async () => {
  const quiet = await openRoom(place, municipalityId, { sensitive: true })
  await omar.ask('room:enter', { roomId: quiet })
  const { snapshot } = await elias.ask('room:enter', { roomId: quiet })
  await announced()

  const heard = await omar.hears('presence:changed', ({ roomId }) => roomId === quiet)
  expect(snapshot).toMatchObject({ people: [], room: { peopleCount: 2, sensitive: true } })
  expect(heard).toEqual({ roomId: quiet, count: 2, joined: [], left: [] })
})

test('in a sensitive room nobody is told who writes', async () => {
  const quiet = await openRoom(place, municipalityId, { sensitive: true })
  for (const person of [omar, elias]) await person.ask('room:enter', { roomId: quiet })
  await Member.updateOne({ _id: elias.id }, { $set: { showsTyping: true } })
  place.call().live.members.forget(elias.id)
  await elias.ask('typing:start', { roomId: quiet })
  await elias.ask('message:send', { roomId: quiet, clientId: 'client-quiet-1', text: 'Hej' })

  await omar.hears('messages:changed', ({ roomId }) => roomId === quiet)
  expect(omar.heard('typing:started')).toEqual([])
})

test('who is suspended reads nothing, not even where she came in before', async () => {
  const member = { nickname: 'Kim', birthYear: 2009, municipalityId, shownMessages: 5 }
  const kim = await openPerson(place, member)
  await kim.ask('room:enter', { roomId: room })
  const suspendedUntil = new Date(place.clock.now().getTime() + 3_600_000)
  await Member.updateOne({ _id: kim.id }, { $set: { suspendedUntil } })
  place.call().live.members.forget(kim.id)

  const codes = await Promise.all([
    kim.refused('room:list', {}),
    kim.refused('room:enter', { roomId: room }),
    kim.refused('room:changes', { roomId: room, since: 0 }),
    kim.refused('message:older', { roomId: room, beforeSeq: 9 }),
    kim.refused('message:send', { roomId: room, clientId: 'client-kim-1', text: 'Hej' }),
  ])
  expect(new Set(codes)).toEqual(new Set(['suspended']))
})

test('a youth worker reads and writes on duty only, and hears nothing more when she has checked out', async () => {
  const signe = await cast.signe(place, municipalityId)
  const asked = () =>
    Promise.all([
      signe.try('room:enter', { roomId: room }),
      signe.try('room:changes', { roomId: room, since: 0 }),
      signe.try('message:older', { roomId: room, beforeSeq: 9 }),
    ])
  const before = await asked()
  await onShift(signe)
  const during = await asked()
  await signe.ask('shift:check-out', {})
  await omar.ask('room:enter', { roomId: room })
  await omar.ask('message:send', { roomId: room, clientId: 'client-after-1', text: 'Har hon gått?' })
  await omar.hears('messages:changed', ({ messages }) => messages[0]?.text === 'Har hon gått?')
  const written = await signe.refused('message:send', {
    roomId: room,
    clientId: 'client-home-1',
    text: 'Hej',
  })

  expect(before.map((reply) => !reply.ok && reply.problem.code)).toEqual(Array(3).fill('off-shift'))
  expect(during.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(written).toBe('off-shift')
  expect(signe.heard('messages:changed')).toEqual([])
})

test('a room of another municipality or for other ages does not exist', async () => {
  const other = await openMunicipality(place, 'annanby')
  const foreign = await openRoom(place, other)
  const younger = await openRoom(place, municipalityId, { ageBands: ['13-15'] })

  const codes = await Promise.all(
    [foreign, younger, 'no-such-room'].flatMap((roomId) => [
      omar.refused('room:enter', { roomId }),
      omar.refused('room:changes', { roomId, since: 0 }),
      omar.refused('message:older', { roomId, beforeSeq: 1 }),
      omar.refused('message:send', { roomId, clientId: 'client-foreign', text: 'Hej' }),
      omar.refused('typing:start', { roomId }),
    ]),
  )
  const { rooms } = await omar.ask('room:list', {})

  expect(new Set(codes)).toEqual(new Set(['not-found']))
  expect(rooms.map(({ id }) => id)).not.toContain(foreign)
  expect(rooms.map(({ id }) => id)).not.toContain(younger)
})

test('a message of another municipality can be neither read, changed nor reacted to, whoever asks', async () => {
  const other = await openMunicipality(place, 'tredjeby')
  const foreign = await openRoom(place, other)
  const stranger = await cast.omar(place, other)
  await stranger.ask('room:enter', { roomId: foreign })
  const said = await stranger.ask('message:send', {
    roomId: foreign,
    clientId: 'client-there-1',
    text: 'Här',
  })
  if (said.outcome !== 'posted') throw new Error('it was to be posted')
  const messageId = said.message.id
  await omar.ask('room:enter', { roomId: room })

  const codes = await Promise.all([
    omar.refused('message:edit', { messageId, text: 'Där' }),
    omar.refused('message:withdraw', { messageId }),
    omar.refused('message:react', { messageId, reaction: 'heart', on: true }),
    omar.refused('message:send', {
      roomId: room,
      clientId: 'client-reply-1',
      text: 'Svar',
      replyTo: messageId,
    }),
  ])

  expect(codes).toEqual(['not-found', 'not-found', 'not-found', 'not-found'])
})

test('a page that enters again reads what was said while it was away', async () => {
  await omar.ask('room:enter', { roomId: room })
  await elias.ask('room:enter', { roomId: room })
  await elias.ask('room:leave', { roomId: room })
  const said = await omar.ask('message:send', {
    roomId: room,
    clientId: 'client-away-1',
    text: 'Medan du var borta',
  })
  if (said.outcome !== 'posted') throw new Error('it was to be posted')

  const { snapshot } = await elias.ask('room:enter', { roomId: room })

  expect(snapshot.messages.at(-1)).toEqual(said.message)
  expect(snapshot.rev).toBe(said.message.rev)
  expect(
    elias.heard('messages:changed').some(({ roomId, rev }) => roomId === room && rev === said.message.rev),
  ).toBe(false)
})

test('the room is told how far its log goes when another process wrote and died before saying so', async () => {
  const { createMessageLog } = await import('../../../server/messages/message-log.ts')
  const { snapshot } = await omar.ask('room:enter', { roomId: room })
  const said = await omar.ask('message:send', { roomId: room, clientId: 'client-head-1', text: 'Känd' })
  if (said.outcome !== 'posted') throw new Error('it was to be posted')
  const silent = { ...place.call().say, toRoom: () => {} }
  await createMessageLog().change(
    { ...place.call(), say: silent },
    {
      roomId: room,
      messageId: said.message.id,
      when: { state: 'posted' },
      update: { $addToSet: { 'reactions.star': elias.id } },
    },
  )

  await place.turn('announce heads')

  const head = await omar.hears('messages:changed', ({ rev }) => rev === snapshot.rev + 2)
  expect(head).toEqual({ roomId: room, from: snapshot.rev + 2, rev: snapshot.rev + 2, messages: [] })
  const missed = await omar.ask('room:changes', { roomId: room, since: snapshot.rev + 1 })
  expect(missed).toMatchObject({ messages: [{ reactions: { star: [elias.id] } }] })
})
