import { afterEach, beforeEach, expect, it } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { eraseMember } from '../../../server/members/erase-me.ts'
import { Municipality } from '../../../server/municipalities/municipality.model.ts'
import { PlannedShift } from '../../../server/rota/planned-shift.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

const friday = '2026-11-20'
const evening = { date: friday, from: '16:00', to: '20:00', roomId: null }

let place: Place
let home: string
let per: Person
let signe: Person
let tor: Person
beforeEach(async () => {
  place = await openPlace()
  home = await openMunicipality(place)
  per = await cast.per(place, home)
  signe = await cast.signe(place, home)
  tor = await cast.tor(place, home)
})
afterEach(() => place.close())

const plan = async (person: Person | null, wishes: object = {}) => {
  const { rota } = await per.ask('rota:plan', { ...evening, memberId: person?.id ?? null, ...wishes })
  const planned = rota.shifts.find(({ person: who }) => (who?.id ?? null) === (person?.id ?? null))
  return { plannedId: planned?.id ?? '', version: planned?.version ?? 0 }
}

it('a manager plans who comes when and where; leaders see it at once, and what is too few beforehand', async () => {
  const hours = [{ weekday: 5, from: '16:00', to: '20:00' }]
  const roomId = await openRoom(place, home, { hours, name: 'Soffan', ageBands: ['13-15'] })
  expect((await signe.ask('rota:view', { date: friday })).rota).toMatchObject({
    week: '2026-11-16',
    gaps: [{ from: '2026-11-20T15:00:00.000Z', to: '2026-11-20T19:00:00.000Z', planned: 0, needed: 2 }],
  })
  await plan(signe, { roomId })
  await signe.hears('rota:changed')
  await plan(tor, { from: '17:00', to: '21:00' })

  const { rota } = await tor.ask('rota:view', { date: '2026-11-22' })
  expect(rota.shifts).toMatchObject([
    { person: { nickname: 'Signe' }, room: { name: 'Soffan' }, startsAt: '2026-11-20T15:00:00.000Z' },
    { person: { nickname: 'Tor' }, room: null, endsAt: '2026-11-20T20:00:00.000Z' },
  ])
  expect(rota.gaps).toMatchObject([{ to: '2026-11-20T16:00:00.000Z', planned: 1 }])
  expect(rota.leaders.map(({ nickname }) => nickname)).toContain('Per')
  expect(await signe.refused('rota:plan', { ...evening, memberId: null })).toBe('forbidden')
  expect(await per.refused('rota:plan', { ...evening, from: '19:00', memberId: signe.id })).toBe(
    'shift-clash',
  )
  const alva = await cast.alva(place, home)
  expect(await alva.refused('rota:view', { date: friday })).toBe('forbidden')
  expect(await per.refused('rota:plan', { ...evening, memberId: alva.id })).toBe('not-found')
  const acts = await AuditEntry.find({ actorId: per.id }).lean()
  expect(acts.filter(({ act }) => act === 'rota:plan')).toHaveLength(2)
})

it('a planned shift is changed and dropped as it was read, never over a colleague', async () => {
  const planned = await plan(signe)
  const { rota } = await per.ask('rota:change', { ...planned, ...evening, to: '21:00', memberId: tor.id })
  expect(rota.shifts).toMatchObject([{ person: { nickname: 'Tor' }, to: '21:00', version: 2 }])
  expect(await per.refused('rota:drop', planned)).toBe('stale')
  expect(await signe.refused('rota:drop', { ...planned, version: 2 })).toBe('forbidden')
  expect((await per.ask('rota:drop', { ...planned, version: 2 })).rota.shifts).toEqual([])
})

it('the week before is copied once, at the same times of the wall, also when the clock has been changed', async () => {
  const before = { date: '2026-10-23' }
  await plan(signe, before)
  await plan(tor, before)
  await plan(null, before)
  const { rota, copied } = await per.ask('rota:copy', { date: '2026-10-30' })
  expect(copied).toBe(3)
  expect(rota.shifts.map(({ from, startsAt }) => [from, startsAt])).toEqual(
    [1, 2, 3].map(() => ['16:00', '2026-10-30T15:00:00.000Z']),
  )
  expect(await per.ask('rota:copy', { date: '2026-10-30' })).toMatchObject({ copied: 0 })
})

it('somebody asks her colleagues to take her shift, and one of two who say yes at once gets it', async () => {
  const { plannedId } = await plan(signe)
  expect(await tor.refused('rota:take', { plannedId, version: 1, on: true })).toBe('stale')
  await signe.ask('rota:offer', { plannedId, version: 1, on: true })
  expect((await tor.ask('rota:mine', {})).mine.wanted).toMatchObject([{ person: { nickname: 'Signe' } }])

  const replies = await Promise.all(
    [tor, per].map((person) => person.try('rota:take', { plannedId, version: 2, on: true })),
  )
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await signe.ask('rota:mine', {})).mine.own).toEqual([])
})

it('where the municipality asks for it, a swap waits for the manager', async () => {
  await Municipality.updateOne({ _id: home }, { $set: { 'settings.swapsByManager': true } })
  place.app.makeCall().say.toProcesses('municipality:changed', { municipalityId: home })
  const { plannedId } = await plan(signe)
  await signe.ask('rota:offer', { plannedId, version: 1, on: true })
  await tor.ask('rota:take', { plannedId, version: 2, on: true })

  expect((await per.ask('rota:mine', {})).mine.toSettle).toMatchObject([
    { person: { nickname: 'Signe' }, taker: { nickname: 'Tor' } },
  ])
  expect((await signe.ask('rota:mine', {})).mine.toSettle).toEqual([])
  expect(await tor.refused('rota:settle', { plannedId, version: 3, approve: true })).toBe('forbidden')
  const { rota } = await per.ask('rota:settle', { plannedId, version: 3, approve: true })
  expect(rota.shifts).toMatchObject([{ person: { nickname: 'Tor' }, taker: null, isOffered: false }])
})

it('who checks in is held against the plan: the planned one came, another is welcome and noted, who is late shows', async () => {
  await onShift(per)
  await plan(signe, { from: '17:30', to: '21:00' })
  await onShift(signe)
  await onShift(tor)

  const { shift } = await tor.ask('shift:view', {})
  const noted = shift.adults.map(({ nickname, isUnplanned }) => [nickname, isUnplanned])
  expect(noted).toEqual([
    ['Per', false],
    ['Signe', false],
    ['Tor', true],
  ])
  expect((await signe.ask('rota:view', { date: friday })).rota.shifts).toMatchObject([
    { cameAt: place.clock.now().toISOString() },
  ])
  await signe.ask('shift:check-out', {})
  place.clock.advanceSeconds(3600)
  expect((await tor.ask('rota:mine', {})).mine.late).toMatchObject([{ person: { nickname: 'Signe' } }])
  const reasons = await AuditEntry.find({ act: 'shift:check-in' }).sort({ number: 1 }).lean()
  expect(reasons.map(({ reason }) => reason)).toEqual(['none', 'planned', 'unplanned'])
})

it('a plan is one’s own to read, goes after its time, and with its owner', async () => {
  await plan(signe, { date: '2026-11-13' })
  await plan(signe)
  const copy = await (await signe.fetch('/api/me/data')).json()
  expect(copy).toMatchObject({ data: { plannedShifts: [{ date: '2026-11-13' }, { date: friday }] } })

  await eraseMember(place.call(), signe.id)
  expect(await PlannedShift.find().lean()).toMatchObject([{ date: friday, memberId: null }])
  expect((await tor.ask('rota:mine', {})).mine.wanted).toMatchObject([{ person: null }])
  place.clock.advanceSeconds(93 * 24 * 3600)
  await place.turn('weed rota')
  expect(await PlannedShift.find().lean()).toEqual([])
})

it('nothing of the rota of another municipality can be seen or taken', async () => {
  const { plannedId } = await plan(null)
  const away = await openMunicipality(place, 'skogsvik')
  const stranger = await cast.tor(place, away)
  expect((await stranger.ask('rota:view', { date: friday })).rota.shifts).toEqual([])
  expect(await stranger.refused('rota:take', { plannedId, version: 1, on: true })).toBe('not-found')
})
