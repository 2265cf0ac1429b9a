import { asRoomId } from '@lyktan/shared/ids.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { openPage } from '../../support/people.ts'
import { cast } from '../../support/cast.ts'
import { beginQuiz, openEvening, planQuiz } from './evening.ts'
import type { Evening } from './evening.ts'

let evening: Evening
beforeEach(async () => {
  evening = await openEvening()
})
afterEach(() => evening.place.close())

it('is planned by a leader, read by those it is for, and by nobody before it is published', async () => {
  const { signe, tor, omar, alva } = evening
  const span = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' }
  const own = await planQuiz(evening, { isPublished: false })
  expect((await tor.ask('session:list', span)).sessions).toHaveLength(1)
  expect(await omar.refused('session:view', { sessionId: own.id })).toBe('not-found')

  const change = { isPublished: true, startsAt: '2026-11-20T18:30:00+00:00' }
  const { session } = await tor.ask('session:change', { sessionId: own.id, version: own.version, change })
  expect(session).toMatchObject({ sequence: own.sequence + 1, startsAt: '2026-11-20T18:30:00.000Z' })
  expect(await signe.refused('session:change', { sessionId: own.id, version: own.version, change })).toBe(
    'stale',
  )
  expect((await omar.ask('session:list', span)).sessions).toMatchObject([{ id: own.id, staff: null }])
  expect((await alva.ask('session:list', span)).sessions).toEqual([])

  const cancel = { sessionId: own.id, version: session.version, words: 'Vi är sjuka.' }
  const cancelled = (await signe.ask('session:cancel', cancel)).session
  expect(cancelled).toMatchObject({
    state: 'cancelled',
    cancelWords: 'Vi är sjuka.',
    sequence: session.sequence + 1,
  })
  await omar.hears('session:changed', (heard) => heard.session.state === 'cancelled')
  const acts = await AuditEntry.find({ objectKind: 'session' }).sort({ number: 1 }).lean()
  expect(acts.map(({ act }) => act)).toEqual(['session:plan', 'session:change', 'session:cancel'])
  expect(JSON.stringify(acts)).not.toContain('sjuka')
})

it('opens no lobby before the risks are checked, and a change of what they were checked for asks again', async () => {
  const { signe } = evening
  const quiz = await planQuiz(evening, { riskChecked: false })
  const { id: sessionId } = quiz
  expect(await signe.refused('session:lobby', { sessionId })).toBe('risk-unchecked')
  const tick = { sessionId, version: quiz.version, change: { riskChecked: true } }
  const ticked = (await signe.ask('session:change', tick)).session
  expect(ticked).toMatchObject({ sequence: quiz.sequence, staff: { riskCheck: { by: 'Signe' } } })

  const wider = {
    sessionId,
    version: ticked.version,
    change: { ageBands: ['13-15' as const, '16-19' as const] },
  }
  expect((await signe.ask('session:change', wider)).session.staff?.riskCheck).toBeNull()
  expect(await signe.refused('session:lobby', { sessionId })).toBe('risk-unchecked')
})

it('its own room is in no list, lets in whom it is for, rests in the lobby, opens at the start and closes at the end', async () => {
  const { signe, tor, omar, alva } = evening
  const { id: sessionId } = await planQuiz(evening)
  const roomId = asRoomId(sessionId)
  expect(await omar.refused('room:enter', { roomId })).toBe('not-found')
  await signe.ask('session:lobby', { sessionId })
  expect((await omar.ask('room:list', {})).rooms).toEqual([])
  expect(await alva.refused('room:enter', { roomId })).toBe('not-found')
  const { snapshot } = await omar.ask('room:enter', { roomId })
  expect(snapshot.room).toMatchObject({ mode: 'resting', reason: 'session-lobby', sessionId })
  const say = (clientId: string) => ({ roomId, clientId, text: 'hej på er', sendAnyway: true })
  expect(await omar.refused('message:send', say('early-0001'))).toBe('room-resting')

  await signe.ask('room:enter', { roomId })
  await tor.ask('room:enter', { roomId })
  const { session } = await signe.ask('session:start', { sessionId })
  expect(session).toMatchObject({ state: 'live', roomId })
  await omar.hears('room:changed', ({ room }) => room.mode === 'open')
  expect((await omar.ask('message:send', say('live-0001'))).outcome).toBe('posted')
  expect(await signe.refused('room:switch', { roomId, to: 'closed' })).toBe('session-state')
  expect(await signe.refused('session:cancel', { sessionId, version: session.version, words: null })).toBe(
    'session-state',
  )

  await tor.ask('session:end', { sessionId })
  await omar.hears('room:changed', ({ room }) => room.mode === 'closed' && room.reason === 'session-over')
  expect(await omar.refused('message:send', say('late-0001'))).toBe('room-closed')
  expect(await signe.refused('session:start', { sessionId })).toBe('session-state')
})

it('does not start without the adults, and says who is missing', async () => {
  const { place, signe, tor, municipalityId } = evening
  const { id: sessionId } = await planQuiz(evening)
  const roomId = asRoomId(sessionId)
  await signe.ask('session:lobby', { sessionId })
  expect(await signe.try('session:start', { sessionId })).toMatchObject({
    problem: { code: 'adults-missing', missing: { adults: 0, host: true, hosts: ['Signe', 'Tor'] } },
  })
  await signe.ask('room:enter', { roomId })
  await tor.ask('shift:check-out', {})
  expect(await signe.try('session:start', { sessionId })).toMatchObject({
    problem: { code: 'adults-missing', missing: { adults: 1, host: false, hosts: ['Tor'] } },
  })
  const per = await cast.per(place, municipalityId)
  await per.ask('shift:check-in', {})
  expect((await signe.ask('session:start', { sessionId })).session.state).toBe('live')
})

it('rests when all hosts are gone, says why and rings, and goes on when one is back', async () => {
  const { place, signe, tor, omar } = evening
  const { id: sessionId } = await planQuiz(evening)
  const roomId = asRoomId(sessionId)
  await beginQuiz(evening, sessionId)
  await omar.ask('room:enter', { roomId })
  const look = async (seconds: number) => {
    place.clock.advanceSeconds(seconds)
    await place.turn('watch sessions')
  }
  await look(1)
  tor.close()
  await look(1)
  await look(6)
  expect(await signe.hears('host:rung')).toMatchObject({ sessionId, why: 'co-host-gone' })

  signe.close()
  await expect
    .poll(async () => {
      await look(1)
      return (await omar.ask('session:view', { sessionId })).session.hostsLost
    })
    .not.toBeNull()
  await omar.hears('room:changed', ({ room }) => room.mode === 'resting' && room.reason === 'hosts-gone')
  const text = { roomId, clientId: 'gone-0001', text: 'var är ni', sendAnyway: true }
  expect(await omar.refused('message:send', text)).toBe('room-resting')

  const back = await openPage(place, signe)
  await (await openPage(place, tor)).ask('room:enter', { roomId })
  await back.ask('room:enter', { roomId })
  await look(1)
  expect((await omar.ask('session:view', { sessionId })).session).toMatchObject({
    state: 'live',
    hostsLost: null,
  })
  expect((await omar.ask('message:send', { ...text, clientId: 'back-0001' })).outcome).toBe('posted')
})
