import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { AppealView } from '@lyktan/shared/appeals.ts'
import type { StandingPage } from '@lyktan/shared/decisions.ts'
import { asAppealId } from '@lyktan/shared/ids.ts'
import type { DecisionId, RoomId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { carryOutAppeal } from '../../../server/appeals/carry-out-appeal.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import type { DecisionFacts } from '../../../server/decisions/record-decision.ts'
import { Member } from '../../../server/members/member.model.ts'
import { removeMessage } from '../../../server/messages/remove-message.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { callOf, decideAbout } from '../../support/decided.ts'
import { openPage, openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let roomId: RoomId
let [signe, tor, per, kim]: Person[] = []
let born = 0

beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  roomId = await openRoom(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
  tor = await cast.tor(place, municipalityId)
  per = await cast.per(place, municipalityId)
  for (const leader of [signe, tor]) await leader.ask('shift:check-in', {})
})
afterAll(() => place.close())
beforeEach(async () => {
  born += 1
  kim = await young(`Kim ${born}`)
})

const young = async (nickname: string) => {
  const person = await openPerson(place, { nickname, birthYear: 2009, municipalityId, shownMessages: 5 })
  await person.ask('room:enter', { roomId })
  return person
}
const someone = (person: Person | undefined): Person => {
  if (person === undefined) throw new Error('nobody is there')
  return person
}
const by = (person: Person | undefined, role: 'youth_worker' | 'manager' = 'youth_worker') =>
  callOf(place, { id: someone(person).id, municipalityId, role })

/** Nothing that a filter would see: what leaders remove in these tests is theirs to say. */
const wrote = [
  'Vad gör ni ikväll?',
  'Jag har bakat bullar',
  'Vilket spel är bäst?',
  'Det regnar hela tiden',
  'Min katt sover på soffan',
  'Vi vann matchen i går',
  'Någon som ritar?',
  'Jag gillar höst',
  'Hur var filmen?',
  'Nu blir det te',
]

/** Kim writes, Signe takes it away and warns her. */
async function removed(): Promise<{ messageId: string; decisionId: DecisionId }> {
  const clientId = `client-${born}-message`
  const answer = await someone(kim).ask('message:send', {
    roomId,
    clientId,
    text: wrote[born % wrote.length] ?? '',
  })
  if (answer.outcome !== 'posted') throw new Error('not posted')
  const { id: messageId, text } = answer.message
  const decision = { by: 'Signe', rule: 1, words: 'Det sårar.' }
  await removeMessage(by(signe), { messageId, readText: text, decision })
  const facts: Partial<DecisionFacts> = { about: 'message', target: messageId, text, outcome: 'removed' }
  const measures = [{ kind: 'warning', scope: 'place' }] as const
  const whole = { measures, roomId, facts: { ...facts, roomId, foundBy: 'flag' as const } }
  return { messageId, decisionId: await decideAbout(place, { call: by(signe), about: someone(kim) }, whole) }
}
async function page(of = kim): Promise<StandingPage> {
  const response = await someone(of).fetch('/api/me/standing')
  return ((await response.json()) as { page: StandingPage }).page
}
const post = (path: string, body: object, asker = kim) => someone(asker).fetch(path, { method: 'POST', body })
async function askAgain(decisionId: DecisionId, why?: string): Promise<AppealView> {
  const response = await post('/api/appeals', { decisionId, ...(why !== undefined && { why }) })
  return ((await response.json()) as { appeal: AppealView }).appeal
}
async function caseOf(appeal: AppealView, leader = tor): Promise<CaseRow | undefined> {
  const { cases } = await someone(leader).ask('queue:watch', {})
  for (const row of cases.filter(({ kind }) => kind === 'appeal')) {
    const { appeal: found } = await someone(leader).ask('appeal:view', { caseId: row.id })
    if (found.id === appeal.id) return row
  }
  return undefined
}

describe('a statement of reasons', () => {
  test('has all parts, is told once and stands on her own page, also when she was away', async () => {
    const { decisionId } = await removed()
    const { statement } = await someone(kim).hears('decision:told')
    const { now, statements } = await page()

    expect(statement).toMatchObject({
      id: decisionId,
      about: 'message',
      text: wrote[born % wrote.length],
      room: { id: roomId },
      outcome: 'removed',
      rule: 1,
      unlawful: null,
      foundBy: 'flag',
      by: 'Signe',
      words: 'Ta det lugnt mot varandra.',
      mayAppeal: true,
      isNew: true,
      measures: [{ kind: 'warning', inForce: true }],
    })
    expect(new Date(statement.appealBefore).getTime() - new Date(statement.decidedAt).getTime()).toBe(
      184 * 86_400_000,
    )
    expect(statements).toEqual([statement])
    expect(now).toMatchObject([{ kind: 'warning', decisionId, by: 'Signe' }])
    expect(someone(kim).heard('decision:told')).toHaveLength(1)
  })

  test('is new until she has seen it, and nobody else can read or touch it', async () => {
    const { decisionId } = await removed()
    const other = await young(`Lo ${born}`)

    expect((await post('/api/me/standing/seen', { decisionId }, other)).status).toBe(404)
    expect((await post('/api/appeals', { decisionId }, other)).status).toBe(404)
    expect((await page(other)).statements).toEqual([])
    expect((await post('/api/me/standing/seen', { decisionId })).status).toBe(200)
    expect((await page()).statements[0]).toMatchObject({ isNew: false })
    expect((await someone(signe).fetch('/api/me/standing')).status).toBe(403)
  })
})

describe('to look again', () => {
  test('is one case in the same queue, however often she asks', async () => {
    const { decisionId } = await removed()
    const [first, second] = await Promise.all([askAgain(decisionId, 'Det var på skoj'), askAgain(decisionId)])
    const { cases } = await someone(tor).ask('queue:watch', {})
    const row = await caseOf(first)

    expect(second.id).toBe(first.id)
    expect(row).toMatchObject({ kind: 'appeal', severity: 'normal', roomId })
    expect(cases.filter(({ id }) => id === row?.id)).toHaveLength(1)
    expect((await page()).statements[0]).toMatchObject({ mayAppeal: false, appeal: { state: 'waiting' } })
  })

  test('is never for the first decider, who may read it', async () => {
    const { decisionId } = await removed()
    const row = await caseOf(await askAgain(decisionId))
    const caseId = row?.id ?? ('none' as never)

    expect(await someone(signe).refused('case:claim', { caseId })).toBe('forbidden')
    expect(await someone(signe).ask('appeal:view', { caseId })).toMatchObject({
      appeal: { mayDecide: false, mayDecideFrom: null, firstDecider: 'Signe' },
    })
    expect((await someone(tor).ask('appeal:view', { caseId })).appeal).toMatchObject({ mayDecide: true })
  })

  test('words of a crisis in it give the help card and ring the adults', async () => {
    const { decisionId } = await removed()
    const response = await post('/api/appeals', { decisionId, why: 'Jag orkar inte leva längre' })

    expect(await response.json()).toMatchObject({ help: true })
    await someone(tor).hears('adults:rung', ({ why, severity }) => why === 'crisis' && severity === 'crisis')
  })

  test('a leader asks at most twice, and she answers each time', async () => {
    const { decisionId } = await removed()
    const appeal = await askAgain(decisionId)
    const row = await caseOf(appeal)
    const caseId = row?.id ?? ('none' as never)
    for (const round of [1, 2]) {
      await someone(tor).ask('case:claim', { caseId })
      await someone(tor).ask('appeal:ask', { caseId, text: `Hur menade du ${round}?` })
      await someone(kim).hears('appeal:changed', ({ appeal: { turns } }) => turns.length === 2 * round - 1)
      expect((await post('/api/appeals/answer', { appealId: appeal.id, text: `Så ${round}` })).status).toBe(
        200,
      )
    }
    await someone(tor).ask('case:claim', { caseId })

    expect(await someone(tor).refused('appeal:ask', { caseId, text: 'En gång till' })).toBe('stale')
    expect((await post('/api/appeals/answer', { appealId: appeal.id, text: 'Mer' })).status).toBe(409)
    const { turns } = (await page()).statements[0]?.appeal ?? { turns: [] }
    expect(turns.map(({ from, name, text }) => [from, name, text])).toEqual([
      ['staff', 'Tor', 'Hur menade du 1?'],
      ['author', null, 'Så 1'],
      ['staff', 'Tor', 'Hur menade du 2?'],
      ['author', null, 'Så 2'],
    ])
  })
})

describe('when she was right', () => {
  test('everything that the decision did is undone, and she is told once, with words', async () => {
    const { messageId, decisionId } = await removed()
    const { id } = await askAgain(decisionId)
    const decided = { appealId: asAppealId(id), words: 'Förlåt, du hade rätt.', at: place.clock.now() }
    for (const _ of [1, 2])
      await carryOutAppeal(by(tor), { ...decided, outcome: 'restored', by: someone(tor).id })
    await someone(kim).hears('appeal:changed', ({ appeal }) => appeal.state === 'changed')
    const { snapshot } = await someone(kim).ask('room:enter', { roomId })
    const { now, statements } = await page()

    expect(snapshot.messages.find((message) => message.id === messageId)).toMatchObject({
      state: 'posted',
      text: wrote[born % wrote.length],
    })
    expect(snapshot.own.filter((own) => own.id === messageId)).toEqual([])
    expect([now, snapshot.standing.warning]).toEqual([[], null])
    expect(statements[0]).toMatchObject({
      measures: [{ kind: 'warning', inForce: false }],
      appeal: {
        state: 'changed',
        decided: { by: 'Tor', words: 'Förlåt, du hade rätt.', isMessageBack: true },
      },
    })
    expect(statements[0]?.undoneAt).not.toBeNull()
    expect(
      someone(kim)
        .heard('appeal:changed')
        .filter(({ appeal }) => appeal.decided !== null),
    ).toHaveLength(1)
  })

  test('a decision that stands stays as it was, with the reason why', async () => {
    const { messageId, decisionId } = await removed()
    const { id } = await askAgain(decisionId)
    const decided = { appealId: asAppealId(id), words: 'Vi tycker fortfarande så.', at: place.clock.now() }
    await carryOutAppeal(by(tor), { ...decided, outcome: 'upheld', by: someone(tor).id })
    const { snapshot } = await someone(kim).ask('room:enter', { roomId })

    expect(snapshot.messages.find((message) => message.id === messageId)?.state).toBe('removed')
    expect(snapshot.standing.warning).not.toBeNull()
    expect((await page()).statements[0]).toMatchObject({
      undoneAt: null,
      appeal: { state: 'kept', decided: { words: 'Vi tycker fortfarande så.', isMessageBack: null } },
    })
  })
})

describe('a lone manager', () => {
  test('may look at her own suspension again after a day, which the audit tells', async () => {
    const until = new Date(place.clock.now().getTime() + 5 * 86_400_000).toISOString()
    const measures = [{ kind: 'suspension', scope: 'place', until }] as const
    const call = by(per, 'manager')
    const decisionId = await decideAbout(place, { call, about: someone(kim) }, { measures })
    const appeal = await askAgain(decisionId)
    const row = await caseOf(appeal, per)
    const caseId = row?.id ?? ('none' as never)
    const atOnce = await someone(per).refused('case:claim', { caseId })
    const { appeal: before } = await someone(per).ask('appeal:view', { caseId })
    place.clock.advanceSeconds(24 * 3600)
    await carryOutAppeal(by(per, 'manager'), {
      appealId: asAppealId(appeal.id),
      outcome: 'upheld',
      words: 'Ingen annan kunde svara.',
      by: someone(per).id,
      at: place.clock.now(),
    })
    const noted = await AuditEntry.findOne({ objectId: appeal.id, act: 'appeal:fallback' }).lean()

    expect(row?.forManagers).toBe(true)
    expect(atOnce).toBe('forbidden')
    expect(before.mayDecideFrom).toBe(place.clock.now().toISOString())
    expect(noted).toMatchObject({ actorId: someone(per).id, reason: 'kept' })
  })

  test('is lent her own decision also when the other manager left after the appeal was made', async () => {
    const other = await openPerson(place, { nickname: `Eva ${born}`, role: 'manager', municipalityId })
    const until = new Date(place.clock.now().getTime() + 5 * 86_400_000).toISOString()
    const measures = [{ kind: 'suspension', scope: 'place', until }] as const
    const decisionId = await decideAbout(
      place,
      { call: by(per, 'manager'), about: someone(kim) },
      { measures },
    )
    const appeal = await askAgain(decisionId)
    const boss = await openPage(place, someone(per))
    const caseId = (await caseOf(appeal, boss))?.id ?? ('none' as never)
    place.clock.advanceSeconds(24 * 3600)
    await place.turn('sweep appeals')
    const later = await openPage(place, someone(per))
    const before = await later.refused('case:claim', { caseId })
    await Member.deleteOne({ _id: other.id })
    await place.turn('sweep appeals')

    expect(before).toBe('forbidden')
    expect((await later.try('case:claim', { caseId })).ok).toBe(true)
  })
})
