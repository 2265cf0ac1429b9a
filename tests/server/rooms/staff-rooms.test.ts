import type { RoomId } from '@lyktan/shared/ids.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { Room } from '../../../server/rooms/room.model.ts'
import { Shift } from '../../../server/shifts/shift.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let room: RoomId
let omar: Person
let signe: Person
let tor: Person

beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())

/** A Friday evening, 18:00 in Lindåsa; the room is open 17–21 and nobody of the adults is on duty yet. */
beforeEach(async () => {
  place.clock.set('2026-11-20T17:00:00.000Z')
  municipalityId = await openMunicipality(place, `by-${place.newId()}`)
  room = await openRoom(place, municipalityId, {
    mode: 'closed',
    reason: 'outside-hours',
    closesAt: null,
    switchedTo: null,
    hours: [{ weekday: 5, from: '17:00', to: '21:00' }],
  })
  await Shift.deleteMany({ municipalityId })
  omar = await cast.omar(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
  tor = await cast.tor(place, municipalityId)
})

const look = () => place.turn('staff rooms')
async function seen(): Promise<RoomView> {
  const { rooms } = await omar.ask('room:list', {})
  const view = rooms.find(({ id }) => id === room)
  if (view === undefined) throw new Error('the room is not listed')
  return view
}
const send = (number: number) =>
  omar.try('message:send', { roomId: room, clientId: `client-000${number}`, text: 'Hej' })

test('a room opens when two adults have checked in, and everybody hears who they are', async () => {
  await look()
  const before = await seen()
  await signe.ask('shift:check-in', {})
  const withOne = await seen()
  await tor.ask('shift:check-in', {})
  const open = await seen()

  expect(before).toMatchObject({ mode: 'resting', reason: 'too-few-adults', adults: [] })
  expect(withOne).toMatchObject({ mode: 'resting', adults: [{ nickname: 'Signe', badge: 'leader' }] })
  expect(open).toMatchObject({
    mode: 'open',
    reason: 'staffed',
    closesAt: '2026-11-20T20:00:00.000Z',
    adults: [{ nickname: 'Signe' }, { nickname: 'Tor' }],
  })
  const heard = await omar.hears('room:changed', ({ room: view }) => view.mode === 'open')
  expect(heard.room).toEqual(open)
})

test('when one adult goes, the room slows and says why, the managers are rung once, then it rests and opens again by itself', async () => {
  await signe.ask('shift:check-in', {})
  await tor.ask('shift:check-in', {})
  await omar.ask('room:enter', { roomId: room })
  await signe.hears('room:changed', ({ room: view }) => view.mode === 'open')
  const rungBefore = signe.heard('manager:rung').length
  await tor.ask('shift:check-out', {})
  const slow = await seen()
  await look()
  place.clock.advanceSeconds(179)
  await look()
  const stillSlow = await seen()
  place.clock.advanceSeconds(2)
  await look()
  const resting = await seen()
  const refused = await send(1)
  await tor.ask('shift:check-in', {})
  const again = await seen()

  expect(slow).toMatchObject({ mode: 'slow', reason: 'adult-missing', slowSeconds: 20 })
  expect(stillSlow.mode).toBe('slow')
  expect(resting).toMatchObject({ mode: 'resting', reason: 'too-few-adults' })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'room-resting' } })
  expect(again).toMatchObject({ mode: 'open', slowSeconds: 0 })
  await signe.hears('room:changed', ({ room: view }) => view.version === again.version)
  expect(signe.heard('manager:rung').slice(rungBefore)).toEqual([{ roomId: room, why: 'adult-missing' }])
})

test('a lost connection is forgiven for a while: a reload changes nothing, a long silence does', async () => {
  await signe.ask('shift:check-in', {})
  await tor.ask('shift:check-in', {})
  tor.close()
  await signe.hears('shift:changed')
  await place.turn('beat')
  place.clock.advanceSeconds(30)
  await look()
  const soon = await seen()
  place.clock.advanceSeconds(60)
  await look()
  const later = await seen()

  expect(soon.mode).toBe('open')
  expect(later).toMatchObject({ mode: 'slow', adults: [{ nickname: 'Signe' }] })
  const { shift } = await signe.ask('shift:view', {})
  expect(shift.adults.map(({ nickname, isPresent }) => [nickname, isPresent])).toEqual([
    ['Signe', true],
    ['Tor', false],
  ])
})

test('a room closes at its time, says when it opens next, and is read only', async () => {
  await signe.ask('shift:check-in', {})
  await tor.ask('shift:check-in', {})
  await omar.ask('room:enter', { roomId: room })
  await send(1)
  place.clock.set('2026-11-20T20:00:00.000Z')
  await look()
  const closed = await seen()
  const refused = await send(2)
  const read = await omar.ask('message:older', { roomId: room, beforeSeq: 100 })

  expect(closed).toMatchObject({
    mode: 'closed',
    reason: 'outside-hours',
    closesAt: null,
    nextOpensAt: '2026-11-27T16:00:00.000Z',
  })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'room-closed' } })
  expect(read.messages).toHaveLength(1)
  const record = await Room.findById(room).lean()
  expect(record?.closings.map((closing) => closing.toISOString())).toEqual(['2026-11-20T20:00:00.000Z'])
})

test('a leader on duty opens outside the hours, closes within them, and gives the room back to the timetable', async () => {
  const offDuty = await signe.refused('room:switch', { roomId: room, to: 'closed' })
  const young = await omar.refused('room:switch', { roomId: room, to: 'closed' })
  await signe.ask('shift:check-in', {})
  await tor.ask('shift:check-in', {})
  const closed = (await signe.ask('room:switch', { roomId: room, to: 'closed', minutes: 30 })).room
  const back = (await signe.ask('room:switch', { roomId: room, to: 'timetable' })).room
  place.clock.set('2026-11-20T21:00:00.000Z')
  await look()
  const night = await seen()
  const late = (await signe.ask('room:switch', { roomId: room, to: 'open', minutes: 30 })).room
  place.clock.advanceSeconds(30 * 60)
  await look()
  const over = await seen()

  expect([offDuty, young]).toEqual(['off-shift', 'forbidden'])
  expect(closed).toMatchObject({
    mode: 'closed',
    reason: 'closed-by-leader',
    nextOpensAt: '2026-11-20T17:30:00.000Z',
  })
  expect(back).toMatchObject({ mode: 'open', reason: 'staffed' })
  expect(night.mode).toBe('closed')
  expect(late).toMatchObject({ mode: 'open', closesAt: '2026-11-20T21:30:00.000Z' })
  expect(over.mode).toBe('closed')
})

test('checking in twice is one shift, checking out twice ends it once, and each is in the audit once', async () => {
  await signe.ask('shift:check-in', {})
  const { shift } = await signe.ask('shift:check-in', {})
  await signe.ask('shift:check-out', {})
  const { shift: after } = await signe.ask('shift:check-out', {})

  expect(shift).toMatchObject({
    adults: [{ nickname: 'Signe', isPresent: true }],
    adultsNeeded: 2,
    iAmCheckedIn: true,
  })
  expect(after).toMatchObject({ adults: [], iAmCheckedIn: false })
  expect(await omar.refused('shift:check-in', {})).toBe('forbidden')
  const { AuditEntry } = await import('../../../server/audit/audit.model.ts')
  const acts = await AuditEntry.find({ municipalityId }).sort({ number: 1 }).lean()
  expect(acts.map(({ act }) => act)).toEqual(['shift:check-in', 'shift:check-out'])
})
