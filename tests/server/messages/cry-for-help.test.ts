import type { RoomId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { Member } from '../../../server/members/member.model.ts'
import { Room } from '../../../server/rooms/room.model.ts'
import type { RoomRecord } from '../../../server/rooms/room.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

const cry = 'jag vill dö'
const heard = { outcome: 'held', held: { help: true, state: 'held' } }
let place: Place
let room: RoomId
let omar: Person
let signe: Person
let tor: Person

beforeAll(async () => {
  place = await openPlace()
  const municipalityId = await openMunicipality(place)
  room = await openRoom(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
  tor = await cast.tor(place, municipalityId)
  await omar.ask('room:enter', { roomId: room })
})
beforeEach(() => place.clock.advanceSeconds(60))
afterAll(() => place.close())

let count = 0
const clientId = () => `client-${String((count += 1)).padStart(8, '0')}`
const says = (text: string) => omar.ask('message:send', { roomId: room, clientId: clientId(), text })

async function during(change: Partial<RoomRecord>, act: () => Promise<void>): Promise<void> {
  const before = await Room.findById(room).lean()
  await Room.updateOne({ _id: room }, { $set: change })
  place.call().say.toProcesses('room:changed', { roomId: room })
  await act()
  await Room.updateOne({ _id: room }, { $set: { mode: before?.mode ?? 'open', slowSeconds: 0 } })
  place.call().say.toProcesses('room:changed', { roomId: room })
}

test('words of a crisis come in while slow mode keeps everything else out, and ring the adults', async () => {
  await during({ slowSeconds: 60 }, async () => {
    await says('Hej')
    const refused = await omar.refused('message:send', {
      roomId: room,
      clientId: clientId(),
      text: 'Hej igen',
    })

    expect(refused).toBe('too-fast')
    expect(await says(cry)).toMatchObject(heard)
    await signe.hears('adults:rung', ({ why, roomId }) => why === 'crisis' && roomId === room)
  })
})

test.each(['resting', 'closed'] as const)('words of a crisis come into a room that is %s', async (mode) => {
  await during({ mode }, async () => {
    expect(await omar.refused('message:send', { roomId: room, clientId: clientId(), text: 'Hej' })).toMatch(
      /room-/,
    )
    expect(await says(cry)).toMatchObject(heard)
  })
})

test('words of a crisis come in during a break, as a message and as an edit', async () => {
  const shown = await says('Jag mår bra')
  if (shown.outcome !== 'posted') throw new Error('it was to be shown')
  const messageId = shown.message.id
  const pausedUntil = new Date(place.clock.now().getTime() + 900_000)
  await Member.updateOne({ _id: omar.id }, { $set: { pausedUntil } })
  place.call().say.toProcesses('member:changed', { memberId: omar.id })

  expect(await omar.refused('message:edit', { messageId, text: 'Ändrat' })).toBe('paused')
  expect(await says(cry)).toMatchObject(heard)
  expect(await omar.ask('message:edit', { messageId, text: cry })).toMatchObject({
    outcome: 'held',
    held: { help: true, state: 'edit-held' },
  })
  place.clock.advanceSeconds(900)
})

test('words of a crisis come in though what they answer is gone', async () => {
  const shown = await says('Svara på mig')
  if (shown.outcome !== 'posted') throw new Error('it was to be shown')
  const replyTo = shown.message.id
  await omar.ask('message:withdraw', { messageId: replyTo })
  const reply = { roomId: room, replyTo }

  expect(await omar.refused('message:send', { ...reply, clientId: clientId(), text: 'Hej' })).toBe(
    'not-found',
  )
  expect(await omar.ask('message:send', { ...reply, clientId: clientId(), text: cry })).toMatchObject(heard)
})

test('words of a crisis in pieces ring both adults as well, and bring their author help', async () => {
  await says('jag vill inte')
  const answer = await says('leva längre')

  const heardOf = (adult: Person) => adult.heard('adults:rung').filter(({ why }) => why === 'crisis').length
  const [before, beforeTor] = [heardOf(signe), heardOf(tor)]
  await says('jag vill verkligen inte leva längre')
  await eventually(() => expect([heardOf(signe) > before, heardOf(tor) > beforeTor]).toEqual([true, true]))
  expect(answer).toMatchObject(heard)
})

test('nobody rings the adults without end', async () => {
  await during({ mode: 'resting' }, async () => {
    const codes = await Promise.all(
      Array.from({ length: 30 }, () =>
        omar.try('message:send', { roomId: room, clientId: clientId(), text: cry }),
      ),
    )
    expect(codes.filter(({ ok }) => ok)).toHaveLength(10)
  })
})
