import { asMemberId } from '@lyktan/shared/ids.ts'
import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import { hostGraceSeconds } from '@lyktan/moderation/sessions/hosting.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { announcePresence } from '../../../server/rooms/announce-presence.ts'
import { beat } from '../../../server/rooms/beat.ts'
import { Room } from '../../../server/rooms/room.model.ts'
import { sweepRooms } from '../../../server/rooms/sweep-rooms.ts'
import { findSession } from '../../../server/sessions/find-session.ts'
import { roomOfSession } from '../../../server/rooms/session-room.ts'
import { watchSessions } from '../../../server/sessions/watch-sessions.ts'
import { Shift } from '../../../server/shifts/shift.model.ts'
import { furnishMunicipality } from '../../support/cast.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'
import { addMember } from '../../support/people.ts'
import { furnishSession } from '../sign-ups/planned.ts'

let database: TestDatabase
let municipalityId: MunicipalityId
// Two places on one database: the hosts are connected to the first alone.
const [first, second] = [surroundings(), surroundings()] as const
const hosts = ['signe', 'tor'] as const

beforeAll(async () => {
  database = await openDatabase()
  municipalityId = await furnishMunicipality('lindasa')
  const now = first.clock.now()
  for (const nickname of hosts) {
    const stage = { url: '', newId: () => nickname, clock: first.clock }
    await addMember(stage, { nickname, role: 'youth_worker', municipalityId })
    const onDuty = { municipalityId, memberId: nickname, checkedInAt: now, lastSeenAt: now, isOpen: true }
    await Shift.create({ _id: nickname, ...onDuty })
  }
})
afterAll(() => database.close())

async function liveSession(id: string): Promise<SessionId> {
  const now = first.clock.now()
  const named = hosts.map(asMemberId)
  const times = { startsAt: now, endsAt: new Date(now.getTime() + 3_600_000), startedAt: now }
  const sessionId = await furnishSession(id, municipalityId, {
    ...times,
    state: 'live',
    roomId: roomOfSession(id as SessionId),
    hosts: named,
    hostsHere: named,
    signUp: 'none',
  })
  return sessionId
}

/** A second passes, and both places look at once. */
async function look(seconds = 1): Promise<void> {
  for (const place of [first, second]) place.clock.advanceSeconds(seconds)
  await announcePresence(first.call())
  await Promise.all([first, second].map((place) => watchSessions(place.call())))
  await Promise.all([first, second].map((place) => sweepRooms(place.call())))
}

test('two processes agree: hosts of one are seen by the other; gone, writing rests once; back, it goes on; too long, it ends once', async () => {
  await beat(first.call())
  await beat(second.call())
  await beat(first.call())
  const sessionId = await liveSession('quiz')
  const roomId = roomOfSession(sessionId)
  const come = (memberId: (typeof hosts)[number]) => {
    const { presence } = first.call().live
    presence.arrive(memberId, `page-of-${memberId}`)
    const person = { id: asMemberId(memberId), nickname: memberId, avatar: 'moon', badge: 'leader' } as const
    const door = { roomId, memberId, socketId: `page-of-${memberId}` }
    presence.enter(door, { person, ageBand: null }, first.clock.now())
  }
  const go = (memberId: (typeof hosts)[number]) => {
    const { presence } = first.call().live
    presence.depart(memberId, `page-of-${memberId}`)
    presence.leave({ roomId, memberId, socketId: `page-of-${memberId}` })
  }
  const room = () => Room.findById(roomId).lean()
  for (const host of hosts) come(host)
  await look()
  await look()
  await look()
  expect(await room()).toMatchObject({ mode: 'open', reason: 'staffed' })
  expect((await findSession(sessionId))?.hostsLostAt).toBeNull()

  for (const host of hosts) go(host)
  for (let seconds = 0; seconds < 4; seconds += 1) await look()
  const lost = await findSession(sessionId)
  const cut = first.clock.now().getTime() - 4000
  expect(lost?.hostsLostAt?.getTime()).toBeLessThanOrEqual(cut + 5000)
  expect(await room()).toMatchObject({ mode: 'resting', reason: 'hosts-gone' })
  const rung = [...first.leadersHeard('host:rung'), ...second.leadersHeard('host:rung')]
  expect(rung).toEqual([{ sessionId, title: 'Fredagsquiz', why: 'all-hosts-gone' }])

  come('tor')
  await look()
  await look()
  await look()
  expect(await findSession(sessionId)).toMatchObject({ state: 'live', hostsLostAt: null })
  expect((await room())?.reason).not.toBe('hosts-gone')

  go('tor')
  for (let seconds = 0; seconds < 4; seconds += 1) await look()
  await look(hostGraceSeconds)
  expect(await findSession(sessionId)).toMatchObject({ state: 'ended', endedWhy: 'hosts-gone' })
  expect(await room()).toMatchObject({ mode: 'closed', reason: 'session-over' })
  const acts = await AuditEntry.find({ objectId: sessionId }).lean()
  expect(acts.map(({ act }) => act)).toEqual(['session:lose-hosts'])
})

test('a room that a dying process left open is closed by whoever looks next, and what nobody ends lapses', async () => {
  const sessionId = await liveSession('left')
  await look()
  expect((await room(sessionId))?.session?.phase).toBe('live')
  await look(3600 + 1800)
  await look()
  expect(await findSession(sessionId)).toMatchObject({ state: 'ended', endedWhy: 'time' })
  await Room.updateOne({ _id: sessionId }, { $set: { 'session.phase': 'live', mode: 'open' } })
  await look()
  expect(await room(sessionId)).toMatchObject({ mode: 'closed', session: { phase: 'over' } })
})

const room = (id: SessionId) => Room.findById(id).lean()
