import type { RoomId } from '@lyktan/shared/ids.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import mongoose from 'mongoose'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { Member } from '../../../server/members/member.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { signedIn } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let home: string
let roomId: RoomId
let closedRoomId: RoomId
let omar: Person
let signe: Person

beforeAll(async () => {
  place = await openPlace({ limits: { eventBurst: 1e6, eventsPerSecond: 1e6 } })
  home = await openMunicipality(place)
  roomId = await openRoom(place, home)
  closedRoomId = await openRoom(place, home, { mode: 'closed', reason: 'outside-hours', switchedTo: null })
})
afterAll(() => place.close())

beforeEach(async () => {
  const names = { municipalityId: home, nickname: mongoose.trusted({ $in: ['Omar', 'Signe'] }) }
  await Member.deleteMany(names)
  omar = await cast.omar(place, home)
  signe = await cast.signe(place, home)
})

/** Sends whatever it is, right or not. */
const send = (person: Person, name: string, input: unknown): Promise<Reply<object>> =>
  person.socket.timeout(20_000).emitWithAck(name as 'room:list', input as never)

const faults = () => place.logged.filter((line) => line.includes('failed'))

test('what is no command is refused', async () => {
  for (const name of ['message:delete-all', 'toString', '__proto__', 'constructor', 'message', '']) {
    expect(await send(omar, name, {})).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
  }
  expect(faults()).toEqual([])
})

test('nobody writes in a closed room', async () => {
  await omar.ask('room:enter', { roomId: closedRoomId })

  const code = await omar.refused('message:send', {
    roomId: closedRoomId,
    clientId: 'closed-0001',
    text: 'hej',
  })

  expect(code).toBe('room-closed')
})

test('a paused member reads but does not write', async () => {
  await Member.updateOne({ _id: omar.id }, { pausedUntil: new Date(place.clock.now().getTime() + 900_000) })
  place.app.makeCall().say.toProcesses('member:changed', { memberId: omar.id })

  await omar.ask('room:enter', { roomId })
  const reply = await omar.try('message:send', { roomId, clientId: 'paused-0001', text: 'hej' })

  expect(reply).toMatchObject({ ok: false, problem: { code: 'paused', until: expect.any(String) } })
})

test('a frame larger than the limit ends the connection, and only that', async () => {
  const closed = new Promise((resolve) => omar.socket.once('disconnect', resolve))
  omar.socket.emit('room:list', { text: 'x'.repeat(100_000) } as never, () => {})

  await closed
  expect(await signe.ask('room:list', {})).toMatchObject({ ok: true })
})

test('a connection without a session, with a made-up one, or from another page is refused', async () => {
  const cookie = await signedIn(omar.id)
  const attempt = (headers: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const socket = io(place.url, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        extraHeaders: headers,
      })
      socket.once('connect', () => resolve('connected'))
      socket.once('connect_error', (error) => resolve(error.message))
      socket.once('disconnect', () => resolve('cut'))
    })

  expect(await attempt({ origin: place.url })).toBe('unauthenticated')
  expect(await attempt({ origin: place.url, cookie: 'sid=s%3Amade-up.signature' })).toBe('unauthenticated')
  expect(await attempt({ origin: 'https://somebody.example', cookie })).not.toBe('connected')
  expect(await attempt({ cookie })).not.toBe('connected')
})

test('a flood from one connection is slowed and then cut, while others are served', async () => {
  const limits = place.app.makeCall().config.limits
  const usual = { ...limits }
  Object.assign(limits, { eventBurst: 5, eventsPerSecond: 0.001 })
  const flooder = await cast.tor(place, home)

  const replies = await Promise.all(Array.from({ length: 60 }, () => send(flooder, 'room:list', {})))

  expect(replies.filter((reply) => !reply.ok && reply.problem.code === 'rate-limited')).toHaveLength(55)
  const cut = new Promise((resolve) => flooder.socket.once('disconnect', resolve))
  for (let count = 0; count < 300; count += 1) flooder.socket.emit('room:list', {}, () => {})
  await cut
  expect(await signe.ask('room:list', {})).toMatchObject({ ok: true })
  Object.assign(limits, usual)
})
