import { boardLimits } from '@lyktan/shared/board-choices.ts'
import type { BoardShape } from '@lyktan/shared/board.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { noBoard, stepBoard } from '../../../client/src/board/board.state.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { endBoard } from '../../../server/board/end-board.ts'
import { forgetMarks, ownMarks } from '../../../server/board/own-marks.ts'
import { Member } from '../../../server/members/member.model.ts'
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
let tor: Person
let alva: Person
let omar: Person
let elias: Person

beforeAll(async () => {
  place = await openPlace({ limits: { eventBurst: 1e6, eventsPerSecond: 1e6 } })
  home = await openMunicipality(place)
  signe = await onShift(await cast.signe(place, home))
  tor = await onShift(await cast.tor(place, home))
  alva = await cast.alva(place, home)
  omar = await cast.omar(place, home)
  elias = await cast.elias(place, home)
})
beforeEach(async () => {
  sessionId = await openLiveSession(place, home)
  for (const person of [signe, tor, alva, omar, elias]) await person.ask('room:enter', { roomId: sessionId })
  await signe.ask('board:lead', { sessionId, act: 'open' })
})
afterAll(() => place.close())

const star: BoardShape = { kind: 'stamp', stamp: 'star', colour: 'blue', size: 'small', x: 500, y: 20 }
const line = (points: number[]): BoardShape => ({ kind: 'line', colour: 'red', size: 'middle', points })
const draw = async (person: Person, shape: BoardShape = star, clientId = place.newId()) =>
  (await person.ask('board:draw', { sessionId, clientId, shape })).mark
const seen = async (person: Person) => (await person.ask('board:view', { sessionId })).board
const left = (name: string) => mongoose.connection.collection(name).countDocuments({ sessionId })

/** What a page knows that has heard everything since the board was empty. */
function heardBy(person: Person) {
  const told = person.heard('board:changed').filter(({ roomId }) => (roomId as string) === sessionId)
  const begun = stepBoard(noBoard, { type: 'read', board: { rev: 0, isOpen: false, marks: [] }, mine: 0 })
  return told.reduce((state, one) => stepBoard(state, { type: 'told', told: one }), begun).board
}

test('three draw at once, two hosts take away, and every page and a new one see the same', async () => {
  const same = place.newId()
  const [first] = await Promise.all([
    draw(alva, line([0, 0, 100, 1, 200, 0]), same),
    draw(omar),
    draw(elias, line([1, 1])),
    draw(omar, line([5, 5, 900, 900])),
    draw(signe),
  ])
  expect(first.shape).toEqual(line([0, 0, 200, 0]))
  expect(await draw(alva, line([0, 0, 100, 1, 200, 0]), same)).toEqual(first)
  const { mine } = await omar.ask('board:undo', { sessionId })
  expect(mine).toBe(1)
  await tor.ask('board:remove', { sessionId, markId: first.id })
  const last = await draw(elias)

  const now = await seen(signe)
  expect(now?.marks).toHaveLength(4)
  await omar.hears('board:changed', ({ rev }) => rev === now?.rev)
  await alva.hears('board:changed', ({ rev }) => rev === now?.rev)
  expect(heardBy(omar)).toEqual(now)
  expect(heardBy(alva)).toEqual(now)
  const again = await openPage(place, alva)
  expect(await again.ask('board:view', { sessionId })).toMatchObject({ board: now, mine: 0 })
  again.close()

  expect(JSON.stringify([now, alva.heard('board:changed')])).not.toContain(elias.id)
  expect(await omar.refused('board:who', { sessionId, markId: last.id })).toBe('forbidden')
  const { person } = await tor.ask('board:who', { sessionId, markId: last.id })
  expect(person?.nickname).toBe('Elias')
  const acts = await AuditEntry.find({ objectId: sessionId }).select({ act: 1 }).lean()
  expect(acts.map(({ act }) => act).toSorted()).toEqual(['board:open', 'board:remove', 'board:who'])
})

test('nothing comes from one who is paused, not in the room, too fast or out of bounds; nor on a closed board', async () => {
  const shape = star
  const until = new Date(place.clock.now().getTime() + 60_000)
  await Member.updateOne({ _id: omar.id }, { $set: { pausedUntil: until } })
  place.call().live.members.forget(omar.id)
  expect(await omar.refused('board:draw', { sessionId, clientId: 'paused-01', shape })).toBe('paused')
  expect(await omar.refused('board:undo', { sessionId })).toBe('paused')
  await Member.updateOne({ _id: omar.id }, { $set: { pausedUntil: null } })
  place.call().live.members.forget(omar.id)

  const far = { ...star, x: boardLimits.side + 1 }
  expect(await alva.refused('board:draw', { sessionId, clientId: 'far-00001', shape: far })).toBe(
    'bad-request',
  )
  await alva.ask('room:leave', { roomId: sessionId })
  expect(await alva.refused('board:draw', { sessionId, clientId: 'away-0001', shape })).toBe('not-found')
  for (let drawn = 0; drawn < 12; drawn += 1) await draw(omar)
  expect(await omar.refused('board:draw', { sessionId, clientId: 'fast-0001', shape })).toBe('too-fast')

  await tor.ask('board:lead', { sessionId, act: 'close' })
  const { rev } = await signe.ask('board:lead', { sessionId, act: 'close' })
  expect(await seen(elias)).toMatchObject({ rev, isOpen: false })
  expect(await elias.refused('board:draw', { sessionId, clientId: 'closed-01', shape })).toBe('stale')
  expect(await elias.refused('board:lead', { sessionId, act: 'open' })).toBe('forbidden')
  await signe.ask('board:lead', { sessionId, act: 'wipe' })
  expect(await seen(elias)).toMatchObject({ rev: rev + 1, marks: [] })
  expect(await left('boardMarks')).toBe(0)
})

test('a board is full for one person before it is full for all', async () => {
  await draw(elias)
  const mark = await mongoose.connection.collection('boardMarks').findOne({ sessionId })
  const more = Array.from({ length: boardLimits.marksOfOneMost - 1 }, (_, at) => ({
    ...mark,
    _id: `more${at}` as never,
    clientId: `more${at}`,
  }))
  await mongoose.connection.collection('boardMarks').insertMany(more)
  const input = { sessionId, clientId: 'full-0001', shape: star }
  expect(await elias.refused('board:draw', input)).toBe('rate-limited')
  expect((await draw(signe)).shape).toEqual(star)
})

test('what somebody has drawn is in her own data, and goes before all eyes when she asks to be forgotten', async () => {
  await draw(elias)
  const kept = await draw(signe)
  expect(await ownMarks(asMemberId(elias.id))).toContainEqual({ session: sessionId, shape: star })
  await forgetMarks(place.call(), asMemberId(elias.id))
  expect((await seen(signe))?.marks).toEqual([kept])
  expect(await ownMarks(asMemberId(elias.id))).toEqual([])
})

test('a board that a dying process left is ended by the weeding', async () => {
  await draw(elias)
  await HostedSession.updateOne({ _id: sessionId }, { state: 'ended' })
  await place.turn('weed boards')
  expect(await left('boardMarks')).toBe(0)
  expect(await signe.refused('board:lead', { sessionId, act: 'open' })).toBe('room-closed')
})

test('a picture is shown when a leader has looked at it, holds nobody, and goes with the session’s messages', async () => {
  expect(await signe.refused('board:save', { sessionId })).toBe('stale')
  await draw(alva)
  await draw(elias, line([5, 5, 900, 900]))
  const { picture } = await signe.ask('board:save', { sessionId })
  await signe.ask('board:save', { sessionId })
  const shownTo = async (person: Person) => (await person.ask('board:pictures', { sessionId })).pictures
  expect(await shownTo(alva)).toEqual([])
  expect(await shownTo(tor)).toHaveLength(2)
  const which = { sessionId, pictureId: picture.id }
  expect(await alva.refused('board:show', which)).toBe('forbidden')
  await draw(alva)
  await tor.ask('board:show', which)
  expect(await shownTo(elias)).toEqual([{ ...picture, state: 'shown' }])
  expect(picture).toMatchObject({ lines: 1, stamps: 1 })
  for (const person of [alva, elias])
    expect(picture.svg).not.toMatch(new RegExp(`${person.id}|${person.nickname}`))

  await endBoard(place.call(), sessionId)
  await HostedSession.updateOne({ _id: sessionId }, { state: 'ended', endedAt: place.clock.now() })
  expect([await left('boardMarks'), await left('boardPictures')]).toEqual([0, 1])
  expect(await shownTo(elias)).toHaveLength(1)
  expect(await elias.refused('board:drop', which)).toBe('forbidden')
  place.clock.advanceSeconds(23 * 3600)
  await place.turn('weed boards')
  expect(await left('boardPictures')).toBe(1)
  place.clock.advanceSeconds(3601)
  await place.turn('weed boards')
  expect(await left('boardPictures')).toBe(0)
  const acts = await AuditEntry.find({ objectId: picture.id }).select({ act: 1 }).lean()
  expect(acts.map(({ act }) => act).toSorted()).toEqual(['board:save', 'board:show'])
})
