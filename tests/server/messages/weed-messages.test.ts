import { afterAll, beforeAll, expect, test } from 'vitest'

import { messages } from '../../../server/messages/message.model.ts'
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
  await send('client-first-1')
  await send('client-first-2')
  await alva.ask('message:send', { roomId: room, clientId: 'client-held-1', text: 'Väntar' })
  await Room.updateOne(
    { _id: room },
    { $push: { closings: new Date('2026-11-20T20:00:00.000Z') }, $inc: { version: 1 } },
  )
  place.call().live.rooms.forget(room)
  place.clock.set('2026-11-21T19:59:00.000Z')
  await send('client-next-1')
  await place.turn('weed messages')
  const tooEarly = (await omar.ask('room:enter', { roomId: room })).snapshot

  place.clock.set('2026-11-21T20:00:00.000Z')
  await place.turn('weed messages')

  const { snapshot } = await omar.ask('room:enter', { roomId: room })
  const behind = await omar.ask('room:changes', { roomId: room, since: 1 })
  const next = await send('client-next-2')
  expect(tooEarly.messages).toHaveLength(3)
  expect(snapshot.messages.map(({ seq }) => seq)).toEqual([3])
  expect(snapshot.more).toBe(false)
  expect(behind.kind).toBe('snapshot')
  expect(next).toMatchObject({ message: { seq: 4, rev: 4 } })
  expect(await messages().countDocuments({ roomId: room, state: 'held' })).toBe(1)
  place.clock.advanceSeconds(7 * 24 * 3600)
  await place.turn('weed messages')
  expect(await messages().countDocuments({ roomId: room })).toBe(0)
  expect(await send('client-next-3')).toMatchObject({ message: { seq: 5, rev: 5 } })
})
