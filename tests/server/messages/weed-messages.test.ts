import { afterAll, beforeAll, expect, test } from 'vitest'

import { actorOf } from '../../../server/members/member-book.ts'
import { changesSince } from '../../../server/messages/changes-since.ts'
import { messages } from '../../../server/messages/message.model.ts'
import { olderMessages } from '../../../server/messages/older-messages.ts'
import { readRoomEnd } from '../../../server/messages/room-end.ts'
import { roomFloor } from '../../../server/rooms/room-floor.ts'
import { Room } from '../../../server/rooms/room.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
})
afterAll(() => place.close())

test('a day after the closing the evening is gone, for everybody, and numbers go on where they were', async () => {
  const municipalityId = await openMunicipality(place)
  const room = await openRoom(place, municipalityId)
  const omar = await cast.omar(place, municipalityId)
  const alva = await cast.alva(place, municipalityId)
  for (const person of [omar, alva]) await person.ask('room:enter', { roomId: room })
  const send = (clientId: string) => omar.ask('message:send', { roomId: room, clientId, text: clientId })
  /** As Omar would, without a connection: sessions do not last for days. */
  const read = async () => {
    const call = place.call()
    const facts = await call.live.members.find(omar.id)
    if (facts === null) throw new Error('Omar is missing')
    const reader = { ...call, actor: actorOf(facts, call.now) }
    const page = await olderMessages(reader, { roomId: room, beforeSeq: 1000 })
    return { page, behind: await changesSince(reader, { roomId: room, since: 1 }) }
  }
  const weedAt = async (iso: string) => {
    place.clock.set(iso)
    await place.turn('weed messages')
    return read()
  }
  await send('client-first-1')
  await send('client-first-2')
  await alva.ask('message:send', { roomId: room, clientId: 'client-held-1', text: 'Väntar' })
  const closing = { $push: { closings: new Date('2026-11-20T20:00:00.000Z') }, $inc: { version: 1 } }
  await Room.updateOne({ _id: room }, closing)
  place.call().live.rooms.forget(room)
  place.clock.set('2026-11-20T21:00:00.000Z')
  await send('client-next-1')

  const before = await weedAt('2026-11-21T19:59:00.000Z')
  const after = await weedAt('2026-11-21T20:00:00.000Z')
  const heldThen = await messages().countDocuments({ roomId: room, state: 'held' })
  const end = await weedAt('2026-11-30T20:00:00.000Z')

  expect(before.page.messages.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(after.page).toMatchObject({ messages: [{ seq: 3 }], more: false })
  expect(after.behind).toMatchObject({ kind: 'snapshot', snapshot: { rev: 3, messages: [{ seq: 3 }] } })
  expect(heldThen).toBe(1)
  expect(end.page.messages).toEqual([])
  expect(await messages().countDocuments({ roomId: room })).toBe(0)
  expect(await readRoomEnd(room, await roomFloor(room))).toEqual({ seq: 3, rev: 3 })
})
