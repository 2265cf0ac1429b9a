import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { asMemberId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'
import type { Asked } from '@lyktan/shared/commands.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { putInQueue } from '../../../server/queue/put-in-queue.ts'
import { cast, furnish, onShift, openMunicipality } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let roomId: RoomId
let people: { alva: Person; signe: Person; tor: Person; per: Person }
let sent = 0
beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  roomId = await furnish({ id: 'soffan', municipalityId, name: 'Soffan', ageBands: ['13-15'] })
  people = {
    alva: await cast.alva(place, municipalityId),
    signe: await onShift(await cast.signe(place, municipalityId)),
    tor: await onShift(await cast.tor(place, municipalityId)),
    per: await cast.per(place, municipalityId),
  }
  await people.alva.ask('room:enter', { roomId })
})
afterAll(() => place.close())
beforeEach(() => {
  place.clock.advanceSeconds(1200)
})

type Decision =
  Asked<'case:decide'> extends infer One
    ? One extends unknown
      ? Omit<One, 'caseId' | 'version'>
      : never
    : never

async function claimedBy(by: Person, target: string): Promise<CaseRow> {
  const found = await Case.findOne({ target, open: true }).lean()
  if (found === null) throw new Error('nothing waits')
  return (await by.ask('case:claim', { caseId: found._id })).case
}

/** Alva writes, and Signe decides. */
async function decided(decision: Decision, text = 'hej igen'): Promise<{ messageId: string; row: CaseRow }> {
  sent += 1
  const answer = await people.alva.ask('message:send', { roomId, clientId: `undo-client-${sent}`, text })
  if (answer.outcome !== 'held') throw new Error('not held')
  const { id: caseId, version } = await claimedBy(people.signe, answer.held.id)
  const { case: row } = await people.signe.ask('case:decide', {
    caseId,
    version,
    ...decision,
  } as Asked<'case:decide'>)
  return { messageId: answer.held.id, row }
}
const shown = async (messageId: string) => {
  const { snapshot } = await people.alva.ask('room:enter', { roomId })
  return snapshot.messages.find(({ id }) => id === messageId)
}
const own = async (messageId: string) =>
  (await people.alva.ask('room:enter', { roomId })).snapshot.own.find(({ id }) => id === messageId)

describe('taking a decision back', () => {
  it('lets what was removed wait again, lifts what was decided about its author, and is on record', async () => {
    const { messageId, row } = await decided({
      outcome: 'remove',
      rule: 1,
      words: 'Nej',
      measures: [{ kind: 'pause', scope: 'place', minutes: 15 }],
    })
    expect(await people.alva.refused('message:send', { roomId, clientId: 'while-paused', text: 'hej' })).toBe(
      'paused',
    )

    const { case: undone } = await people.signe.ask('case:undo', { caseId: row.id, version: row.version })
    expect(undone).toMatchObject({ state: 'open', claim: null })
    expect(await own(messageId)).toMatchObject({ state: 'held', decision: null })
    const after = await people.alva.try('message:send', { roomId, clientId: 'after-undo-1', text: 'hej' })
    expect(after.ok).toBe(true)
    expect(await AuditEntry.find({ objectId: row.id, act: 'case:undo' }).lean()).toMatchObject([
      { actorId: people.signe.id, reason: 'removed' },
    ])
    const { history } = await people.tor.ask('member:history', { memberId: people.alva.id })
    expect(history.cases.find(({ caseId }) => caseId === row.id)).toMatchObject({
      outcome: 'removed',
      measures: ['pause'],
    })
    expect(history.cases.find(({ caseId }) => caseId === row.id)?.undoneAt).not.toBeNull()
  })

  it('hides again what was let through, in its place, until somebody has decided anew', async () => {
    const { messageId, row } = await decided({ outcome: 'release' })
    const before = await shown(messageId)
    expect(before).toMatchObject({ state: 'posted', text: 'hej igen' })

    await people.signe.ask('case:undo', { caseId: row.id, version: row.version })
    expect(await shown(messageId)).toMatchObject({ state: 'removed', text: '', seq: before?.seq })
    expect(await own(messageId)).toMatchObject({ state: 'held' })

    const { id: caseId, version } = await claimedBy(people.tor, messageId)
    await people.tor.ask('case:decide', { caseId, version, outcome: 'release' })
    expect(await shown(messageId)).toMatchObject({ state: 'posted', text: 'hej igen', seq: before?.seq })
  })

  it('what is hidden so can still be taken back by its author, and then waits for nobody', async () => {
    const { messageId, row } = await decided({ outcome: 'release' })
    await people.signe.ask('case:undo', { caseId: row.id, version: row.version })
    await people.alva.ask('message:withdraw', { messageId: messageId as never })
    expect(await shown(messageId)).toMatchObject({ state: 'withdrawn', text: '' })
    expect(await Case.findOne({ target: messageId }).lean()).toMatchObject({
      open: false,
      closedBecause: 'withdrawn',
    })
  })

  it('is one’s own for an hour, and a manager’s for longer; twice at once is once', async () => {
    const { row } = await decided({ outcome: 'return', words: 'Skriv om' })
    const of = { caseId: row.id, version: row.version }
    expect(await people.tor.refused('case:undo', of)).toBe('forbidden')
    place.clock.advanceSeconds(3700)
    expect(await people.signe.refused('case:undo', of)).toBe('forbidden')
    const tries = await Promise.all([people.per.try('case:undo', of), people.per.try('case:undo', of)])
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await Case.findById(row.id).lean())?.undone).toHaveLength(1)
  })

  it('is carried out to its end when the process died just after it was asked for', async () => {
    const { messageId, row } = await decided({ outcome: 'remove', rule: 2, words: 'Nej' })
    const record = await Case.findById(row.id).lean()
    const undoing = { decision: record?.decision, by: people.signe.id, at: place.clock.now(), note: null }
    await Case.updateOne({ _id: row.id }, { $set: { undoing, carriedOut: false }, $inc: { version: 1 } })
    expect(await people.tor.refused('case:claim', { caseId: row.id })).toBe('stale')

    place.clock.advanceSeconds(20)
    await place.turn('finish decisions')
    await place.turn('finish decisions')
    expect(await Case.findById(row.id).lean()).toMatchObject({
      state: 'open',
      open: true,
      decision: null,
      undoing: null,
      carriedOut: true,
    })
    expect(await own(messageId)).toMatchObject({ state: 'held' })
  })

  it('shows what was decided this evening, and who may take it back', async () => {
    const { row } = await decided({ outcome: 'remove', rule: 4, words: 'Nej' })
    const seenBy = async (person: Person) =>
      (await person.ask('queue:decided', {})).cases.find(({ id }) => id === row.id)?.decision
    expect(await seenBy(people.signe)).toMatchObject({
      outcome: 'removed',
      by: 'Signe',
      rule: 4,
      mayUndo: true,
    })
    expect(await seenBy(people.tor)).toMatchObject({ mayUndo: false })
  })
})

describe('who comes second', () => {
  it('learns at once what a colleague has made of it', async () => {
    const { row } = await decided({ outcome: 'remove', rule: 3, words: 'Nej' })
    const reply = await people.tor.try('case:claim', { caseId: row.id })
    expect(reply).toMatchObject({
      ok: false,
      problem: { code: 'stale', decided: { outcome: 'removed', by: 'Signe' } },
    })
  })
})

describe('what the law demands removed', () => {
  it('is hidden at once and looked at again by another person, who may bring it back', async () => {
    const { messageId } = await decided({
      outcome: 'remove',
      rule: 6,
      unlawful: 'threat',
      words: 'Det är ett hot.',
    })
    const review = await Case.findOne({ target: messageId, open: true }).lean()
    if (review === null) throw new Error('no second look')
    expect(await people.signe.refused('case:claim', { caseId: review._id })).toBe('forbidden')
    const { id: caseId, version } = await claimedBy(people.tor, messageId)
    await people.tor.ask('case:decide', { caseId, version, outcome: 'release' })
    expect(await shown(messageId)).toMatchObject({ state: 'posted' })
    expect(await Case.countDocuments({ target: messageId, open: true })).toBe(0)
  })
})

describe('a case for managers', () => {
  it('is seen, heard, opened and decided by managers alone', async () => {
    const { signe, per } = people
    const caseId = await putInQueue(place.call(), {
      municipalityId: asMunicipalityId(municipalityId),
      roomId,
      kind: 'person',
      target: people.tor.id,
      authorId: asMemberId(people.tor.id),
      text: '',
      spans: [],
      findings: [],
      reasons: [],
      severity: 'high',
      openedAt: place.clock.now(),
      isShown: true,
      forManagers: true,
      flag: { category: 'leader' },
      around: [],
    })
    await per.hears('case:changed', (said) => said.case.id === caseId)
    expect(await signe.refused('case:claim', { caseId })).toBe('not-found')
    expect((await signe.ask('queue:watch', {})).cases.map(({ id }) => id)).not.toContain(caseId)
    expect(signe.heard('case:changed').map((said) => said.case.id)).not.toContain(caseId)

    const { case: open } = await per.ask('case:claim', { caseId })
    const act = { caseId, version: open.version, outcome: 'act', words: 'Vi har talat.' } as const
    expect(await per.refused('case:decide', { ...act, outcome: 'remove', rule: 1 })).toBe('bad-request')
    expect((await per.ask('case:decide', act)).case).toMatchObject({ state: 'decided', kind: 'person' })
    expect(signe.heard('case:changed').map((said) => said.case.id)).not.toContain(caseId)
    expect((await signe.ask('queue:decided', {})).cases.map(({ id }) => id)).not.toContain(caseId)
  })
})
