import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Person } from '../../support/people.ts'
import { openPerson } from '../../support/people.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { Member } from '../../../server/members/member.model.ts'
import { SignUpListModel } from '../../../server/sign-ups/list.model.ts'
import { beginQuiz, openEvening, planQuiz } from '../sessions/evening.ts'
import type { Evening } from '../sessions/evening.ts'

let evening: Evening
let [omar, noor, vera]: Person[] = []

beforeEach(async () => {
  evening = await openEvening()
  const { place, municipalityId } = evening
  omar = evening.omar
  const young = { birthYear: 2009, municipalityId }
  noor = await openPerson(place, { ...young, nickname: 'Noor' })
  vera = await openPerson(place, { ...young, nickname: 'Vera' })
})
afterEach(() => evening.place.close())

const later = {
  startsAt: '2026-11-20T19:30:00.000Z',
  endsAt: '2026-11-20T20:30:00.000Z',
  signUp: 'open',
  capacity: 1,
} as const

test('from a full session to a place: each hears of her own turn alone, and an offer that nobody answers goes on by itself', async () => {
  const { place, signe, alva } = evening
  const { id: sessionId } = await planQuiz(evening, later)
  const joined = await omar!.ask('sign-up:join', { sessionId })
  expect(joined.signUp).toMatchObject({ own: { state: 'signed-up' }, counts: { taken: 1, free: 0 } })
  const waiting = await noor!.ask('sign-up:join', { sessionId })
  expect(waiting.signUp).toMatchObject({ own: { state: 'waiting', place: 1 }, counts: { waiting: 1 } })
  expect((await vera!.ask('sign-up:join', { sessionId })).signUp.own?.place).toBe(2)
  expect(await alva.refused('sign-up:join', { sessionId })).toBe('not-found')
  expect(await signe.refused('sign-up:join', { sessionId })).toBe('forbidden')

  await omar!.ask('sign-up:leave', { sessionId })
  const offer = await noor!.hears('sign-up:changed', ({ signUp }) => signUp.own?.state === 'offered')
  expect(offer.signUp.own?.offeredUntil).toBe('2026-11-20T18:15:00.000Z')
  expect(JSON.stringify(offer)).not.toMatch(/Omar|Vera/)
  expect((await noor!.ask('sign-up:offers', {})).offers).toEqual([offer.signUp])
  expect((await vera!.ask('sign-up:offers', {})).offers).toEqual([])
  await vera!.hears('sign-up:changed', ({ signUp }) => signUp.own?.place === 1)

  place.clock.set('2026-11-20T18:15:00.000Z')
  await place.turn('settle sign-ups')
  await noor!.hears('sign-up:changed', ({ signUp }) => signUp.own?.state === 'lapsed')
  await vera!.hears('sign-up:changed', ({ signUp }) => signUp.own?.state === 'offered')
  expect(await noor!.refused('sign-up:accept', { sessionId })).toBe('stale')
  expect((await vera!.ask('sign-up:accept', { sessionId })).signUp.own?.state).toBe('signed-up')
  const { sessions } = await vera!.ask('session:list', {
    from: '2026-11-20T00:00:00Z',
    to: '2026-11-30T00:00:00Z',
  })
  expect(sessions).toMatchObject([{ takenCount: 1, own: { state: 'signed-up' } }])

  const { session } = await signe.ask('session:view', { sessionId })
  await signe.ask('session:change', { sessionId, version: session.version, change: { capacity: 2 } })
  expect((await noor!.ask('sign-up:join', { sessionId })).signUp.own?.state).toBe('signed-up')
})

test('a host says yes or no with a reason that she reads; it is written down without a name, and can be turned', async () => {
  const { signe, tor } = evening
  const { id: sessionId } = await planQuiz(evening, { ...later, signUp: 'approval', capacity: 3 })
  await omar!.ask('sign-up:join', { sessionId })
  await noor!.ask('sign-up:join', { sessionId })
  const { list } = await signe.ask('sign-up:list', { sessionId })
  expect(list.people.map(({ person, state }) => [person?.nickname, state])).toEqual([
    ['Omar', 'asked'],
    ['Noor', 'asked'],
  ])

  await signe.ask('sign-up:decide', { sessionId, memberId: omar!.id, refuse: 'talk-first' })
  const no = await omar!.hears('sign-up:changed', ({ signUp }) => signUp.own?.state === 'refused')
  expect(no.signUp.own?.reason).toBe('talk-first')
  await tor.ask('sign-up:decide', { sessionId, memberId: omar!.id, refuse: null })
  await omar!.hears('sign-up:changed', ({ signUp }) => signUp.own?.state === 'signed-up')
  expect(await signe.refused('sign-up:decide', { sessionId, memberId: omar!.id, refuse: 'full' })).toBe(
    'stale',
  )
  const entries = await AuditEntry.find({ act: 'sign-up:decide' }).sort({ number: 1 }).lean()
  expect(entries.map(({ reason, objectId }) => [reason, objectId])).toEqual([
    ['refused:talk-first', sessionId],
    ['accepted', sessionId],
  ])
})

test('access needs are told once, and hosts read what to do for those who come, never for whom or how many', async () => {
  const { signe } = evening
  const { id: sessionId } = await planQuiz(evening, { ...later, capacity: 2 })
  await noor!.ask('needs:set', { needs: ['screen-reader', 'more-time'] })
  await vera!.ask('needs:set', { needs: ['more-time'] })
  await omar!.ask('needs:set', { needs: ['no-flashing'] })
  await noor!.ask('sign-up:join', { sessionId })
  await vera!.ask('sign-up:join', { sessionId })
  // Omar only waits: what he needs is nothing that anybody must do yet.
  await omar!.ask('sign-up:join', { sessionId })
  const { list } = await signe.ask('sign-up:list', { sessionId })
  expect(list.needs).toEqual(['more-time', 'screen-reader'])
  expect(JSON.stringify(list.people)).not.toContain('more-time')
  expect(await signe.refused('needs:view', {})).toBe('forbidden')
  await noor!.ask('needs:set', { needs: [] })
  expect((await noor!.ask('needs:view', {})).needs).toEqual([])
})

test('in a sensitive session nobody is listed and nobody is counted for the young; hosts still learn how many and what to do', async () => {
  const { signe } = evening
  const { id: sessionId } = await planQuiz(evening, { ...later, sensitive: true })
  await noor!.ask('needs:set', { needs: ['calm-pace'] })
  expect((await noor!.ask('sign-up:join', { sessionId })).signUp.counts).toBeNull()
  const { list } = await signe.ask('sign-up:list', { sessionId })
  expect(list).toMatchObject({ people: [], counts: { taken: 1, free: 0 }, needs: ['calm-pace'] })
})

test('at the start the line is dissolved and everybody in it is told; a day after the end only counts are left', async () => {
  const { place } = evening
  const { id: sessionId } = await planQuiz(evening, { signUp: 'open', capacity: 1 })
  await omar!.ask('sign-up:join', { sessionId })
  await noor!.ask('sign-up:join', { sessionId })
  await beginQuiz(evening, sessionId)
  await noor!.hears('sign-up:changed', ({ signUp }) => signUp.own?.state === 'unplaced')
  expect(await vera!.refused('sign-up:join', { sessionId })).toBe('sign-up-closed')
  await evening.signe.ask('session:end', { sessionId })
  expect(await omar!.refused('sign-up:leave', { sessionId })).toBe('sign-up-closed')

  place.clock.advanceSeconds(24 * 3600)
  await place.turn('weed sign-ups')
  expect(await SignUpListModel.findById(sessionId).lean()).toMatchObject({
    people: [],
    counts: { signedUp: 1, unplaced: 1 },
  })
})

test('who wants to be forgotten is out of every list, her place goes on, and until then she can see what is kept', async () => {
  const { id: sessionId } = await planQuiz(evening, later)
  await noor!.ask('needs:set', { needs: ['text-only'] })
  await noor!.ask('sign-up:join', { sessionId })
  await omar!.ask('sign-up:join', { sessionId })
  const { data } = (await (await noor!.fetch('/api/me/data')).json()) as { data: Record<string, unknown> }
  expect(data).toMatchObject({
    signUps: [{ session: 'Fredagsquiz', state: 'signed-up' }],
    accessNeeds: ['text-only'],
  })

  expect((await noor!.fetch('/api/me', { method: 'DELETE', body: {} })).status).toBeLessThan(300)
  await omar!.hears('sign-up:changed', ({ signUp }) => signUp.own?.state === 'offered')
  expect(JSON.stringify(await SignUpListModel.find({}).lean())).not.toContain(noor!.id)
})

test('who is suspended takes no place, and may still give hers to somebody else', async () => {
  const { place } = evening
  const { id: sessionId } = await planQuiz(evening, later)
  await omar!.ask('sign-up:join', { sessionId })
  const suspendedUntil = new Date(place.clock.now().getTime() + 3_600_000)
  for (const { id } of [omar!, noor!]) {
    await Member.updateOne({ _id: id }, { $set: { suspendedUntil } })
    place.call().live.members.forget(id)
  }
  expect(await noor!.refused('sign-up:join', { sessionId })).toBe('suspended')
  expect((await omar!.ask('sign-up:leave', { sessionId })).signUp.own).toBeNull()
})
