import { asRoomId } from '@lyktan/shared/ids.ts'
import type { RoomId, SessionId } from '@lyktan/shared/ids.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { makeGroupRooms } from '../../../server/rooms/group-room.ts'
import { cast, onShift, openMunicipality } from '../../support/cast.ts'
import { openLiveSession } from '../../support/live-session.ts'
import { openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let sessionId: SessionId
let signe: Person
let tor: Person
const young: Person[] = []

beforeAll(async () => {
  place = await openPlace()
  const home = await openMunicipality(place)
  sessionId = await openLiveSession(place, home)
  signe = await onShift(await cast.signe(place, home))
  tor = await onShift(await cast.tor(place, home))
  for (const nickname of ['Alva', 'Omar', 'Noor', 'Vide', 'Tuva', 'Bläck', 'Mossan'])
    young.push(await openPerson(place, { nickname, birthYear: 2009, municipalityId: home, shownMessages: 9 }))
  for (const person of [signe, tor, ...young.slice(0, 6)])
    await person.ask('room:enter', { roomId: sessionId })
})
afterAll(() => place.close())

const divide = (count = 2) =>
  signe.ask('group:divide', { sessionId, division: { kind: 'even', count }, minutes: 10 })
const groupOf = async (person: Person): Promise<RoomId | null> =>
  (await person.ask('group:view', { sessionId })).division?.mine?.roomId ?? null
const groupsFor = async (person: Person) =>
  (await person.ask('group:view', { sessionId })).division?.groups ?? []
let said = 0
const say = (person: Person, roomId: RoomId, text = 'vad tycker ni om filmen?') =>
  person.try('message:send', { roomId, clientId: `said-${String((said += 1)).padStart(6, '0')}`, text })
const code = async (reply: ReturnType<typeof say>) => {
  const answer = await reply
  return answer.ok ? answer.outcome : answer.problem.code
}

test('the host divides evenly; each comes into her own group alone, and it opens when both adults see it', async () => {
  expect((await signe.ask('group:view', { sessionId })).most).toBe(2)
  expect(
    await signe.refused('group:divide', { sessionId, division: { kind: 'even', count: 3 }, minutes: 5 }),
  ).toBe('not-ready')
  await divide()
  expect(
    await tor.refused('group:divide', { sessionId, division: { kind: 'even', count: 2 }, minutes: 5 }),
  ).toBe('stale')
  const groups = await groupsFor(tor)
  expect(groups.map(({ people }) => people.length)).toEqual([3, 3])
  const [first, second] = groups.map(({ roomId }) => roomId)
  if (first === undefined || second === undefined) throw new Error('there are no groups')

  for (const person of young.slice(0, 6)) {
    const own = await groupOf(person)
    const other = own === first ? second : first
    if (own === null) throw new Error(`${person.nickname} is in no group`)
    expect((await person.ask('group:view', { sessionId })).division?.groups).toBeNull()
    expect(await person.refused('room:enter', { roomId: other })).toBe('not-found')
    expect(await person.refused('room:changes', { roomId: other, since: 0 })).toBe('not-found')
    expect(await person.refused('message:older', { roomId: other, beforeSeq: 5 })).toBe('not-found')
    expect(await code(say(person, other))).toBe('not-found')
    await person.ask('room:enter', { roomId: own })
  }
  expect(await groupOf(young[6]!)).toBeNull()
  expect(await young[6]!.refused('room:enter', { roomId: first })).toBe('not-found')

  await place.turn('staff rooms')
  expect((await groupsFor(signe)).map(({ mode, reason }) => `${mode} ${reason}`)).toEqual([
    'resting group-unseen',
    'resting group-unseen',
  ])
  await signe.ask('room:enter', { roomId: first })
  await tor.ask('room:enter', { roomId: first })
  await tor.ask('room:enter', { roomId: second })
  await place.turn('staff rooms')
  expect((await groupsFor(signe)).map(({ mode }) => mode)).toEqual(['open', 'resting'])
})

test('what is said in a group is screened and held as everywhere, and heard there alone', async () => {
  const [first, second] = (await groupsFor(signe)).map(({ roomId }) => roomId)
  if (first === undefined || second === undefined) throw new Error('there are no groups')
  const inFirst: Person[] = []
  for (const person of young.slice(0, 6)) if ((await groupOf(person)) === first) inFirst.push(person)
  const writer = inFirst[0]!

  expect(await code(say(writer, first))).toBe('posted')
  await tor.hears('messages:changed', ({ roomId }) => roomId === first)
  expect(await code(say(writer, first, 'jag vill inte leva längre'))).toBe('held')
  const outside = young.slice(0, 6).filter((person) => !inFirst.includes(person))
  expect(outside.flatMap((person) => person.heard('messages:changed'))).toEqual([])
  const inSecond = outside[0]!
  expect(await code(say(inSecond, second))).toBe('room-resting')

  await inFirst[1]!.ask('room:leave', { roomId: first })
  await place.turn('staff rooms')
  expect((await groupsFor(signe))[0]).toMatchObject({ mode: 'resting', reason: 'group-small' })
  expect(await code(say(writer, first))).toBe('room-resting')
})

test('who is moved hears her old group no more; one who came late is put in one', async () => {
  const [first, second] = (await groupsFor(signe)).map(({ roomId }) => roomId)
  if (first === undefined || second === undefined) throw new Error('there are no groups')
  const late = young[6]!
  expect(await signe.refused('group:move', { sessionId, memberId: late.id, roomId: second })).toBe(
    'not-found',
  )
  await late.ask('room:enter', { roomId: sessionId })
  await signe.ask('group:move', { sessionId, memberId: late.id, roomId: second })
  // Who was in a session is forgotten within hours: the audit, which stays for years, must not know it.
  const acts = await AuditEntry.find({ act: 'group:move' }).lean()
  expect(acts.map(({ objectId }) => objectId)).toEqual([sessionId])
  await late.ask('room:enter', { roomId: second })
  await signe.ask('group:move', { sessionId, memberId: late.id, roomId: first })
  expect(await code(say(late, second))).toBe('not-found')
  await late.ask('room:enter', { roomId: first })
})

test('when the time is over everybody is gathered, no group is left to come into, and nothing is kept of who was where', async () => {
  const rooms = (await groupsFor(signe)).map(({ roomId }) => roomId)
  place.clock.advanceSeconds(9 * 60)
  await place.turn('watch groups')
  expect(await groupsFor(signe)).toHaveLength(2)
  place.clock.advanceSeconds(61)
  await place.turn('watch groups')
  expect(await groupOf(young[0]!)).toBeNull()
  for (const roomId of rooms) {
    expect(await young[0]!.refused('room:enter', { roomId })).toBe('not-found')
    const room = await mongoose.connection.collection<{ _id: string }>('rooms').findOne({ _id: roomId })
    expect(room).toMatchObject({ mode: 'closed', session: { phase: 'over' } })
  }
  expect(await mongoose.connection.collection('divisions').countDocuments()).toBe(0)
})

test('what a process left that died while it divided is closed', async () => {
  const lost = await makeGroupRooms(place.call(), asRoomId(sessionId), ['Grupp 1', 'Grupp 2'])
  const open = () =>
    mongoose.connection
      .collection('rooms')
      .countDocuments({ 'session.isGroup': true, 'session.phase': 'live' })
  await place.turn('sweep groups')
  expect(await open()).toBe(lost.length)
  place.clock.advanceSeconds(61)
  await place.turn('sweep groups')
  expect(await open()).toBe(0)
})

test('the host’s own division needs three in each; a session that ends gathers everybody', async () => {
  const ids = young.map(({ id }) => id)
  const chosen = (groups: (typeof ids)[]) => ({
    sessionId,
    division: { kind: 'chosen' as const, groups },
    minutes: 5,
  })
  expect(await signe.refused('group:divide', chosen([ids.slice(0, 2), ids.slice(2, 5)]))).toBe('not-ready')
  const { division } = await signe.ask('group:divide', chosen([ids.slice(0, 3), ids.slice(3, 7)]))
  expect(division?.groups?.map(({ people }) => people.length)).toEqual([3, 4])
  expect(await young[0]!.refused('group:gather', { sessionId })).toBe('forbidden')
  await signe.ask('group:gather', { sessionId })
  await signe.ask('group:gather', { sessionId })
  await signe.ask('group:divide', chosen([ids.slice(0, 3), ids.slice(3, 7)]))
  await signe.ask('session:end', { sessionId })
  expect(await mongoose.connection.collection('divisions').countDocuments()).toBe(0)
})
