import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { DecisionId, RoomId } from '@lyktan/shared/ids.ts'
import type { MeasureInput } from '@lyktan/shared/review.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import type { Call } from '../../../server/call.ts'
import { liftMeasures } from '../../../server/measures/lift-measures.ts'
import { Measure } from '../../../server/measures/measure.model.ts'
import { takeMeasures } from '../../../server/measures/take-measures.ts'
import { Refusal } from '../../../server/refusal.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { callOf, decideAbout } from '../../support/decided.ts'
import { openPage, openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let [sofa, kitchen]: RoomId[] = []
let per: Person
let signe: Person
let young: Person
let born = 0

beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  per = await cast.per(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
})
afterAll(() => place.close())
beforeEach(async () => {
  sofa = await openRoom(place, municipalityId)
  kitchen = await openRoom(place, municipalityId)
  born += 1
  young = await openPerson(place, {
    nickname: `Kim ${born}`,
    birthYear: 2009,
    municipalityId,
    shownMessages: 5,
  })
  for (const roomId of [sofa, kitchen]) await young.ask('room:enter', { roomId })
})

const byManager = (): Call => callOf(place, { id: per.id, municipalityId, role: 'manager' })
const byWorker = (): Call => callOf(place, { id: signe.id, municipalityId, role: 'youth_worker' })
const decide = (
  call: Call,
  measures: MeasureInput[],
  { roomId = null, decisionId }: { roomId?: RoomId | null | undefined; decisionId?: DecisionId } = {},
) => decideAbout(place, { call, about: young }, { measures, roomId, ...(decisionId && { decisionId }) })
let said = 0
const write = (roomId = sofa ?? '', text = 'Hej alla') => {
  said += 1
  return young.try('message:send', { roomId, clientId: `client-${born}-${said}`, text })
}
const codeOf = async (roomId = sofa) => {
  const reply = await write(roomId)
  return reply.ok ? 'written' : reply.problem.code
}
const inDays = (days: number) => new Date(place.clock.now().getTime() + days * 86_400_000).toISOString()
const suspension = (days: number): MeasureInput => ({
  kind: 'suspension',
  scope: 'place',
  until: inDays(days),
})
const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

describe('the ladder', () => {
  test('a pause in one room stops writing there and nowhere else, until it is over by itself', async () => {
    await decide(byWorker(), [{ kind: 'pause', scope: 'room', minutes: 15 }], { roomId: sofa })
    const during = [await codeOf(sofa), await codeOf(kitchen)]
    place.clock.advanceSeconds(15 * 60)

    expect(during).toEqual(['paused', 'written'])
    expect(await codeOf(sofa)).toBe('written')
  })

  test('a suspension takes every open socket out of every room at once, and ends by itself', async () => {
    const tablet = await openPage(place, young)
    await tablet.ask('room:enter', { roomId: sofa ?? '' })
    await decide(byManager(), [suspension(3)])
    await signe.ask('shift:check-in', {})
    await signe.ask('room:enter', { roomId: sofa ?? '' })
    await signe.ask('message:send', { roomId: sofa ?? '', clientId: `after-${born}-1`, text: 'Hon är borta' })
    await signe.hears('messages:changed', ({ messages }) => messages[0]?.text === 'Hon är borta')

    await young.hears('standing:changed', ({ standing }) => standing.away?.kind === 'suspension')
    const heard = [...young.heard('messages:changed'), ...tablet.heard('messages:changed')]
    expect(JSON.stringify(heard)).not.toContain('borta')
    expect([await codeOf(), await young.refused('room:enter', { roomId: kitchen ?? '' })]).toEqual([
      'suspended',
      'suspended',
    ])
    expect(await young.refused('room:list', {})).toBe('suspended')

    place.clock.advanceSeconds(3 * 86_400)
    const back = await openPage(place, young)
    expect((await back.ask('room:list', {})).rooms.map(({ id }) => id)).toContain(sofa)
  })

  test('who is suspended while she is coming in hears nothing of the room either', async () => {
    const worker = await openPage(place, signe)
    await worker.ask('shift:check-in', {})
    await worker.ask('room:enter', { roomId: sofa ?? '' })
    const doors = await Promise.all([1, 2, 3, 4, 5].map(() => openPage(place, young)))
    const entering = doors.map((door) => door.try('room:enter', { roomId: sofa ?? '' }))
    await decide(byManager(), [suspension(1)])
    await Promise.all(entering)
    await worker.ask('message:send', { roomId: sofa ?? '', clientId: `race-${born}-1`, text: 'Är hon kvar?' })
    await worker.hears('messages:changed', ({ messages }) => messages[0]?.text === 'Är hon kvar?')
    for (const door of doors) expect(await door.refused('room:list', {})).toBe('suspended')

    expect(JSON.stringify(doors.map((door) => door.heard('messages:changed')))).not.toContain('kvar')
  })

  test('out of one room for tonight: that door is shut, the others stand open', async () => {
    await decide(byWorker(), [{ kind: 'out-for-tonight', scope: 'room' }], { roomId: sofa })

    expect(await young.refused('room:enter', { roomId: sofa ?? '' })).toBe('suspended')
    expect(await young.refused('room:changes', { roomId: sofa ?? '', since: 0 })).toBe('suspended')
    expect(await codeOf(kitchen)).toBe('written')
  })

  test('out for tonight ends when the place closes that night', async () => {
    await decide(byWorker(), [{ kind: 'out-for-tonight', scope: 'place' }])
    const { standing } = await young.hears('standing:changed')

    expect(standing.away).toMatchObject({
      kind: 'out-for-tonight',
      until: new Date(place.clock.now().getTime() + 8 * 3_600_000).toISOString(),
      rule: 1,
      words: 'Ta det lugnt mot varandra.',
    })
  })

  test('only a manager suspends, and never past thirty days, nor a colleague, nor in another municipality', async () => {
    const stranger = callOf(place, { id: per.id, municipalityId: 'elsewhere', role: 'manager' })

    expect(await refusalOf(decide(byWorker(), [suspension(1)]))).toBe('forbidden')
    expect(await refusalOf(decide(byManager(), [suspension(31)]))).toBe('bad-request')
    expect(await refusalOf(decide(byManager(), [{ kind: 'talk', scope: 'room' }]))).toBe('bad-request')
    expect(await refusalOf(decide(stranger, [suspension(1)]))).toBe('not-found')
    const measures = [{ kind: 'warning', scope: 'place' }] as const
    expect(await refusalOf(decideAbout(place, { call: byManager(), about: signe }, { measures }))).toBe(
      'not-found',
    )
    expect(await Measure.countDocuments({ memberId: young.id })).toBe(0)
  })
})

describe('a decision carried out twice', () => {
  test('is one measure, told once, and a measure that was taken back stays so', async () => {
    const call = byManager()
    const measures = [suspension(2)]
    const decisionId = await decide(call, measures)
    await decide(call, measures, { decisionId })
    const of = { decisionId, memberId: young.id, municipalityId: call.actor.municipalityId, by: per.id }
    await liftMeasures(byManager(), of)
    await takeMeasures(call, { ...of, roomId: null, measures, rule: 1, words: null, at: call.now })

    expect(await Measure.countDocuments({ decisionId })).toBe(1)
    await young.hears('standing:changed', ({ standing }) => standing.away === null)
    expect(young.heard('decision:told')).toHaveLength(1)
    await young.ask('room:enter', { roomId: sofa ?? '' })
    expect(await codeOf()).toBe('written')
  })

  test('shows in the audit: taken and taken back', async () => {
    const decisionId = await decide(byWorker(), [{ kind: 'warning', scope: 'place' }])
    const call = byWorker()
    await liftMeasures(call, {
      decisionId,
      memberId: young.id,
      municipalityId: call.actor.municipalityId,
      by: signe.id,
    })
    const entries = await AuditEntry.find({ objectId: `${decisionId}-warning` })
      .sort({ number: 1 })
      .lean()

    expect(entries.map(({ act, reason, actorId }) => [act, reason, actorId])).toEqual([
      ['measure:take', 'warning:place', signe.id],
      ['measure:lift', 'warning', signe.id],
    ])
  })
})

describe('two measures at once', () => {
  test('the longer counts, and taking it back leaves the shorter', async () => {
    const call = byManager()
    const [long] = await Promise.all([
      decide(call, [{ kind: 'pause', scope: 'place', minutes: 60 }]),
      decide(call, [{ kind: 'pause', scope: 'place', minutes: 15 }]),
    ])
    const minutes = (count: number) => new Date(call.now.getTime() + count * 60_000).toISOString()
    const both = await young.ask('room:enter', { roomId: sofa ?? '' })
    await liftMeasures(byManager(), {
      decisionId: long,
      memberId: young.id,
      municipalityId: call.actor.municipalityId,
      by: per.id,
    })
    const one = await young.ask('room:enter', { roomId: sofa ?? '' })

    expect(both.snapshot.standing.pausedUntil).toBe(minutes(60))
    expect(one.snapshot.standing.pausedUntil).toBe(minutes(15))
  })
})

describe('a warning', () => {
  test('is read and confirmed before she writes again', async () => {
    const decisionId = await decide(byWorker(), [{ kind: 'warning', scope: 'place' }])
    const { standing } = await young.hears('standing:changed')
    const before = await codeOf()
    const confirmed = await young.fetch('/api/me/standing/confirmed', {
      method: 'POST',
      body: { decisionId },
    })

    expect(standing.warning).toMatchObject({ decisionId, words: 'Ta det lugnt mot varandra.' })
    expect([before, confirmed.status, await codeOf()]).toEqual(['warning-unread', 200, 'written'])
  })

  test('never keeps words of a crisis out', async () => {
    await decide(byWorker(), [{ kind: 'warning', scope: 'place' }])
    const reply = await write(sofa, 'Jag orkar inte leva längre')

    expect(reply).toMatchObject({ ok: true, outcome: 'held', held: { help: true } })
  })

  test('is confirmed by nobody else', async () => {
    const decisionId = await decide(byWorker(), [{ kind: 'warning', scope: 'place' }])
    const response = await per.fetch('/api/me/standing/confirmed', { method: 'POST', body: { decisionId } })

    expect(response.status).toBe(404)
    expect(await codeOf()).toBe('warning-unread')
  })
})

describe('ending a measure before its time', () => {
  const lasting = (decisionId: DecisionId, kind: 'pause' | 'suspension' = 'pause') => ({
    memberId: young.id,
    decisionId,
    kind,
    words: 'Det är lugnt nu. Välkommen tillbaka.',
  })

  test('lets its person write at once, with words she reads on her page; it stays in the history and on record', async () => {
    const worker = await onShift(await openPage(place, signe))
    const decisionId = await decide(byWorker(), [{ kind: 'pause', scope: 'place', minutes: 30 }])
    expect(await codeOf()).toBe('paused')
    const { history } = await worker.ask('member:history', { memberId: young.id })
    expect(history.running).toMatchObject([{ decisionId, kind: 'pause', by: 'Signe', mayEnd: true }])

    expect(await worker.ask('measure:end', lasting(decisionId))).toMatchObject({ running: [] })
    await young.hears('standing:changed', ({ standing }) => standing.pausedUntil === null)
    expect(await codeOf()).toBe('written')
    const { page } = await (await young.fetch('/api/me/standing')).json()
    expect(page.now).toEqual([])
    expect(page.statements).toMatchObject([
      { isNew: true, measures: [{ liftedWords: 'Det är lugnt nu. Välkommen tillbaka.', inForce: false }] },
    ])
    expect(await worker.refused('measure:end', lasting(decisionId))).toBe('stale')
    const acts = await AuditEntry.find({ act: 'measure:end', objectId: `${decisionId}-pause` }).lean()
    expect(acts).toMatchObject([{ actorId: signe.id, reason: 'pause' }])
  })

  test('is for whoever may take it: a suspension for a manager alone, and only of this municipality', async () => {
    const worker = await onShift(await openPage(place, signe))
    const manager = await openPage(place, per)
    const decisionId = await decide(byManager(), [suspension(3)])
    expect((await worker.ask('member:history', { memberId: young.id })).history.running).toMatchObject([
      { kind: 'suspension', mayEnd: false },
    ])
    expect(await worker.refused('measure:end', lasting(decisionId, 'suspension'))).toBe('forbidden')
    const stranger = await cast.per(place, await openMunicipality(place, `skogsvik-${born}`))
    expect(await stranger.refused('measure:end', lasting(decisionId, 'suspension'))).toBe('not-found')
    expect(await manager.ask('measure:end', lasting(decisionId, 'suspension'))).toMatchObject({ running: [] })
  })
})
