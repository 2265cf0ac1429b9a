import type { RoomId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { messages } from '../../../server/messages/message.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPage } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let room: RoomId
let omar: Person
let elias: Person
let alva: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
  municipalityId = await openMunicipality(place)
  room = await openRoom(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  elias = await cast.elias(place, municipalityId)
  alva = await cast.alva(place, municipalityId)
  for (const person of [omar, elias, alva]) await person.ask('room:enter', { roomId: room })
})
afterAll(() => place.close())

let count = 0
const newClientId = () => `client-${String((count += 1)).padStart(8, '0')}`

test('a text said in a room is heard by all who are there, in its place', async () => {
  const answer = await omar.ask('message:send', {
    roomId: room,
    clientId: newClientId(),
    text: 'Hej allihop',
  })

  const heard = await elias.hears('messages:changed', ({ messages: said }) => said[0]?.text === 'Hej allihop')
  expect(answer).toMatchObject({ outcome: 'posted', message: { seq: 1, rev: 1, text: 'Hej allihop' } })
  expect(heard).toMatchObject({ from: 0, rev: 1, messages: [{ seq: 1, author: { nickname: 'Omar' } }] })
})

test('sending again under the same id is the same message, whatever else has happened', async () => {
  const clientId = newClientId()
  const send = () => omar.ask('message:send', { roomId: room, clientId, text: 'En gång' })
  const [first, again] = await Promise.all([send(), send()])
  const later = await send()

  const stored = await messages().countDocuments({ clientId: { $eq: clientId as never } })
  expect(again).toEqual(first)
  expect(later).toEqual(first)
  expect(stored).toBe(1)
})

test('another text under an id that was used is a conflict, and nothing is changed', async () => {
  const clientId = newClientId()
  const first = await omar.ask('message:send', { roomId: room, clientId, text: 'Det första' })
  const code = await omar.refused('message:send', { roomId: room, clientId, text: 'Det andra' })
  const again = await omar.ask('message:send', { roomId: room, clientId, text: 'Det första' })

  expect(code).toBe('conflict')
  expect(again).toEqual(first)
})

test('what several say at once gets one order without holes, the same for all', async () => {
  const before = (await omar.ask('room:enter', { roomId: room })).snapshot
  await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      (index % 2 === 0 ? omar : elias).ask('message:send', {
        roomId: room,
        clientId: newClientId(),
        text: `Nummer ${index}`,
      }),
    ),
  )

  const { messages: page } = await elias.ask('message:older', { roomId: room, beforeSeq: 10_000, limit: 60 })
  const lastSeq = before.messages.at(-1)?.seq ?? 0
  expect(page.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, index) => lastSeq + 1 + index))
  expect(page.map(({ rev }) => rev)).toEqual(Array.from({ length: 60 }, (_, index) => before.rev + 1 + index))
  const heard = omar.heard('messages:changed').flatMap(({ messages: said }) => said.map(({ seq }) => seq))
  expect(heard).toEqual(heard.toSorted((one, other) => one - other))
})

test('what a fourteen-year-old writes waits for a person, and only she knows of it', async () => {
  const answer = await alva.ask('message:send', {
    roomId: room,
    clientId: newClientId(),
    text: 'Är det någon här?',
  })

  const hers = (await alva.ask('room:enter', { roomId: room })).snapshot
  const others = (await omar.ask('room:enter', { roomId: room })).snapshot
  expect(answer).toMatchObject({ outcome: 'held', held: { state: 'held', reasons: ['read-first'] } })
  expect(hers.own.map(({ text }) => text)).toEqual(['Är det någon här?'])
  expect(others.own).toEqual([])
  expect(JSON.stringify([others, omar.heard('messages:changed')])).not.toContain('någon här')
})

test('a held message sent again is the same held message', async () => {
  const send = { roomId: room, clientId: newClientId(), text: 'Samma' }
  const first = await alva.ask('message:send', send)
  const again = await alva.ask('message:send', send)

  expect(again).toEqual(first)
})

test('nobody writes in a room that she has not entered', async () => {
  const page = await openPage(place, elias)
  const other = await openRoom(place, municipalityId)

  const code = await page.refused('message:send', { roomId: other, clientId: newClientId(), text: 'Hej' })

  expect(code).toBe('not-found')
})

test('too fast is refused with how long to wait, but a repeat of what is stored is still answered', async () => {
  const slow = await openRoom(place, municipalityId, { slowSeconds: 30 })
  await omar.ask('room:enter', { roomId: slow })
  const send = { roomId: slow, clientId: newClientId(), text: 'Först' }
  const first = await omar.ask('message:send', send)

  const refused = await omar.try('message:send', { roomId: slow, clientId: newClientId(), text: 'Sedan' })
  const again = await omar.ask('message:send', send)

  expect(refused).toMatchObject({ ok: false, problem: { code: 'too-fast', retryAfterMs: 30_000 } })
  expect(again).toEqual(first)
})

test('a reply names what it answers without keeping its text, and only in the same room', async () => {
  const first = await omar.ask('message:send', { roomId: room, clientId: newClientId(), text: 'Vem spelar?' })
  if (first.outcome !== 'posted') throw new Error('it was to be posted')
  const reply = await elias.ask('message:send', {
    roomId: room,
    clientId: newClientId(),
    text: 'Jag! @Omar du med?',
    replyTo: first.message.id,
  })
  const other = await openRoom(place, municipalityId)
  await elias.ask('room:enter', { roomId: other })
  const elsewhere = await elias.refused('message:send', {
    roomId: other,
    clientId: newClientId(),
    text: 'Jag!',
    replyTo: first.message.id,
  })

  expect(reply).toMatchObject({
    message: {
      replyTo: { id: first.message.id, seq: first.message.seq, nickname: 'Omar' },
      mentions: [omar.id],
    },
  })
  expect(elsewhere).toBe('not-found')
})
