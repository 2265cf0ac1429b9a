import { asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { Room } from '../../../server/rooms/room.model.ts'
import { Attendance } from '../../../server/sessions/attendance.model.ts'
import { SessionFigure } from '../../../server/sessions/session-figure.model.ts'
import { sessionMonth } from '../../../server/sessions/session-month.ts'
import { cast } from '../../support/cast.ts'
import { beginQuiz, openEvening, planQuiz } from './evening.ts'
import type { Evening } from './evening.ts'

let evening: Evening
beforeEach(async () => {
  evening = await openEvening()
})
afterEach(() => evening.place.close())

it('counts who was there for five minutes or did something; a host puts it right; on closing only counts are left', async () => {
  const { place, municipalityId, signe, omar } = evening
  const { id: sessionId } = await planQuiz(evening, { ageBands: ['16-19', '20-25'] })
  const roomId = asRoomId(sessionId)
  const elias = await cast.elias(place, municipalityId)
  await signe.ask('session:lobby', { sessionId })
  await omar.ask('room:enter', { roomId })
  place.clock.advanceSeconds(300)
  await place.turn('count visits')
  await beginQuiz(evening, sessionId, 'lobby open')
  const { attendance: before } = await signe.ask('attendance:view', { sessionId })
  expect(before).toMatchObject({ isOpen: true, people: [] })

  await elias.ask('room:enter', { roomId })
  await elias.ask('message:send', { roomId, clientId: 'act-00001', text: 'hej', sendAnyway: true })
  await place.turn('count visits')
  await place.turn('count staff time')
  await place.turn('flush counters')
  const { people } = (await signe.ask('attendance:view', { sessionId })).attendance
  expect(new Set(people.map(({ person }) => person?.nickname))).toEqual(new Set(['Elias', 'Omar']))
  expect(await omar.refused('attendance:view', { sessionId })).toBe('forbidden')
  expect(await signe.refused('attendance:close', { sessionId })).toBe('session-state')

  place.clock.advanceSeconds(1800)
  await signe.ask('session:end', { sessionId })
  await signe.ask('attendance:correct', { sessionId, memberId: omar.id, isPresent: false })
  const heads = [{ ageBand: '16-19' as const, count: 4 }]
  const { attendance } = await signe.ask('attendance:count-heads', { sessionId, heads })
  expect(attendance).toMatchObject({ counted: [{ ageBand: '20-25', count: 1 }], heads })
  expect((await signe.ask('attendance:close', { sessionId })).attendance).toMatchObject({
    isOpen: false,
    people: [],
    counted: null,
  })
  expect(await Attendance.countDocuments({ sessionId })).toBe(0)
  const figure = await SessionFigure.findById(sessionId).lean()
  expect(figure).toMatchObject({
    kind: 'quiz',
    attended: [
      { ageBand: '16-19', count: 4 },
      { ageBand: '20-25', count: 1 },
    ],
    sessionSeconds: 1800,
    staffSeconds: 60,
  })
  expect(JSON.stringify(figure)).not.toContain(omar.id)
  expect(await sessionMonth(asMunicipalityId(municipalityId), '2026-11')).toEqual({
    byKind: [{ kind: 'quiz', held: 1, hours: 0.5, youthLedHours: 0 }],
    staffHours: 0,
  })
})

it('of a sensitive session no list of people is kept; half a day later it closes by itself, and its room goes with its words', async () => {
  const { place, signe, omar } = evening
  const { id: sessionId } = await planQuiz(evening, { kind: 'group', sensitive: true })
  const roomId = asRoomId(sessionId)
  await beginQuiz(evening, sessionId)
  await omar.ask('room:enter', { roomId })
  await omar.ask('message:send', { roomId, clientId: 'act-00002', text: 'hej', sendAnyway: true })
  await place.turn('flush counters')
  const { attendance } = await signe.ask('attendance:view', { sessionId })
  expect(attendance).toMatchObject({ people: [], counted: [{ ageBand: '16-19', count: 1 }] })
  expect(JSON.stringify(await Attendance.find({ sessionId }).lean())).not.toContain(omar.id)

  await signe.ask('session:end', { sessionId })
  place.clock.advanceSeconds(12 * 3600)
  await place.turn('close attendances')
  expect(await Attendance.countDocuments({ sessionId })).toBe(0)
  expect(await SessionFigure.findById(sessionId).lean()).toMatchObject({ sensitive: true })

  await place.turn('weed messages')
  expect(await Room.countDocuments({ _id: sessionId })).toBe(1)
  place.clock.advanceSeconds(8 * 24 * 3600)
  await place.turn('weed messages')
  expect(await Room.countDocuments({ _id: sessionId })).toBe(0)
})

it('where one signs up, only who has a place comes in', async () => {
  const { signe, omar } = evening
  const { id: sessionId } = await planQuiz(evening, { signUp: 'open', capacity: 5 })
  await signe.ask('session:lobby', { sessionId })
  expect(await omar.refused('room:enter', { roomId: asRoomId(sessionId) })).toBe('no-place')
})
