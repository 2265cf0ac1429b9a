import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { RoomId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { verifyAudit } from '../../../server/audit/verify-audit.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { monthFigures } from '../../../server/statistics/month-figures.ts'
import { cast, furnish, openMunicipality } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let roomId: RoomId
let people: { alva: Person; signe: Person; tor: Person }
let sent = 0
beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  roomId = await furnish({ id: 'soffan', municipalityId, name: 'Soffan', ageBands: ['13-15'] })
  people = {
    alva: await cast.alva(place, municipalityId),
    signe: await cast.signe(place, municipalityId),
    tor: await cast.tor(place, municipalityId),
  }
  await people.signe.ask('shift:check-in', {})
  await people.tor.ask('shift:check-in', {})
  await people.alva.ask('room:enter', { roomId })
})
afterAll(() => place.close())
beforeEach(() => {
  place.clock.advanceSeconds(1800)
})

/** Alva writes; Signe takes the case. */
async function waiting(text = 'hej alla'): Promise<{ messageId: string; claimed: CaseRow }> {
  sent += 1
  const answer = await people.alva.ask('message:send', { roomId, clientId: `client-${sent}-x`, text })
  if (answer.outcome !== 'held') throw new Error('not held')
  const { cases } = await people.signe.ask('queue:watch', {})
  const [row] = cases
  if (row === undefined) throw new Error('nothing waits')
  const { case: claimed } = await people.signe.ask('case:claim', { caseId: row.id })
  return { messageId: answer.held.id, claimed }
}
const own = (messageId: string) =>
  people.alva.hears('hold:decided', (said) => said.own.id === messageId).then((said) => said.own)

describe('deciding a case', () => {
  it('releases what waited: it shows, and its author learns it', async () => {
    const { messageId, claimed } = await waiting()
    const { case: row, author } = await people.signe.ask('case:decide', {
      caseId: claimed.id,
      version: claimed.version,
      outcome: 'release',
    })
    expect(row).toMatchObject({ state: 'decided', claim: null })
    expect(author).toMatchObject({ id: messageId, decision: { outcome: 'released', by: 'Signe' } })
    expect((await own(messageId)).decision).toMatchObject({ outcome: 'released', by: 'Signe' })
    const { snapshot } = await people.alva.ask('room:enter', { roomId })
    expect(JSON.stringify(snapshot)).toContain(messageId)
  })

  it('asks for a change with words, and takes away with rule and words', async () => {
    const first = await waiting('kan du skriva om')
    const base = { caseId: first.claimed.id, version: first.claimed.version }
    await people.signe.ask('case:decide', { ...base, outcome: 'return', words: 'Skriv utan namnet' })
    expect(await own(first.messageId)).toMatchObject({
      state: 'returned',
      decision: { words: 'Skriv utan namnet' },
    })

    const other = await waiting('något elakt')
    await people.signe.ask('case:decide', {
      caseId: other.claimed.id,
      version: other.claimed.version,
      outcome: 'remove',
      rule: 1,
      words: 'Så skriver vi inte',
      measures: [{ kind: 'pause', scope: 'place', minutes: 15 }],
    })
    expect(await own(other.messageId)).toMatchObject({ state: 'removed', decision: { rule: 1 } })
    const { standing } = await people.alva.hears('standing:changed')
    expect(standing).toMatchObject({ pauseRule: 1, pauseWords: 'Så skriver vi inte' })
  })

  it('is done by exactly one of two who decide at once', async () => {
    const { messageId, claimed } = await waiting()
    const base = { caseId: claimed.id, version: claimed.version }
    const replies = await Promise.all([
      people.signe.try('case:decide', { ...base, outcome: 'release' }),
      people.tor.try('case:decide', { ...base, outcome: 'remove', rule: 2, words: 'Nej' }),
      people.signe.try('case:decide', { ...base, outcome: 'return', words: 'Skriv om' }),
    ])
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    expect(people.alva.heard('hold:decided').filter((said) => said.own.id === messageId)).toHaveLength(1)
    expect(await AuditEntry.countDocuments({ act: 'case:decide', objectId: claimed.id })).toBe(1)
  })

  it('refuses an older version, and somebody who does not hold the case', async () => {
    const { claimed } = await waiting()
    const base = { caseId: claimed.id, outcome: 'release' } as const
    expect(await people.signe.refused('case:decide', { ...base, version: claimed.version - 1 })).toBe('stale')
    expect(await people.tor.refused('case:decide', { ...base, version: claimed.version })).toBe('claimed')
    await people.signe.ask('case:decide', { ...base, version: claimed.version })
  })

  it('answers the same person again when her first answer was lost', async () => {
    const { claimed } = await waiting()
    const decision = { caseId: claimed.id, version: claimed.version, outcome: 'release' } as const
    await people.signe.ask('case:decide', decision)
    expect((await people.signe.ask('case:decide', decision)).case.state).toBe('decided')
    expect(await AuditEntry.countDocuments({ act: 'case:decide', objectId: claimed.id })).toBe(1)
  })

  it('is carried out to its end when the process died just after it was taken', async () => {
    const { messageId, claimed } = await waiting()
    const decision = {
      outcome: 'released',
      by: people.signe.id,
      at: place.clock.now(),
      rule: null,
      words: 'Tack',
    }
    const rest = {
      id: 'd1',
      unlawful: null,
      wordsToFlaggers: null,
      note: null,
      findingsRight: [],
      measures: [],
    }
    await Case.updateOne(
      { _id: claimed.id },
      {
        $set: {
          state: 'decided',
          open: false,
          carriedOut: false,
          claim: null,
          decision: { ...decision, ...rest },
        },
      },
    )
    place.clock.advanceSeconds(20)
    await place.turn('finish decisions')
    await place.turn('finish decisions')

    expect((await own(messageId)).decision).toMatchObject({ outcome: 'released', by: 'Signe', words: 'Tack' })
    expect(await Case.countDocuments({ carriedOut: false })).toBe(0)
    expect(await AuditEntry.find({ objectId: claimed.id, act: 'case:decide' }).lean()).toMatchObject([
      { actorId: people.signe.id, reason: 'released' },
    ])
  })

  it('is carried out also when the account of who took it is gone, and nothing is tried for ever', async () => {
    const { claimed } = await waiting('det här var elakt')
    const decision = {
      outcome: 'removed',
      by: 'somebody-gone',
      at: place.clock.now(),
      rule: 1,
      words: 'Inte så',
    }
    const rest = { unlawful: null, wordsToFlaggers: null, note: null, findingsRight: [] }
    const measures = [{ kind: 'pause', scope: 'place', minutes: 1 }]
    const taken = { state: 'decided', open: false, carriedOut: false, claim: null }
    await Case.updateOne(
      { _id: claimed.id },
      { $set: { ...taken, decision: { id: 'd-gone', ...decision, ...rest, measures } } },
    )
    place.clock.advanceSeconds(20)
    await place.turn('finish decisions')

    await people.alva.hears('standing:changed', ({ standing }) => standing.pauseWords === 'Inte så')
    expect(await Case.countDocuments({ carriedOut: false })).toBe(0)
    place.clock.advanceSeconds(60)
  })

  it('is not kept waiting by a hundred others that fail for ever', async () => {
    const { claimed } = await waiting('något som ska bort')
    const record = await Case.findById(claimed.id).lean()
    const decision = { outcome: 'kept', by: people.signe.id, at: place.clock.now(), rule: null, words: null }
    const rest = { unlawful: null, wordsToFlaggers: null, note: null, measures: [] }
    const taken = { state: 'decided' as const, open: false, carriedOut: false, claim: null }
    // A list of findings that is none makes the carrying out throw, time after time.
    const broken = { id: 'd-broken', ...decision, ...rest, findingsRight: null }
    await Case.collection.insertMany(
      Array.from({ length: 100 }, (_, index) => ({
        ...record,
        ...taken,
        _id: `broken-${index}`,
        target: `broken-${index}`,
        authorId: null,
        kind: 'nothing',
        decision: { ...broken, at: new Date(decision.at.getTime() - 1000) },
        flagCategories: null,
        reviews: 'nothing',
      })) as never,
    )
    await Case.updateOne(
      { _id: claimed.id },
      { $set: { ...taken, decision: { id: 'd-waits', ...decision, ...rest, findingsRight: [] } } },
    )
    place.clock.advanceSeconds(20)
    for (const _turn of [1, 2]) await place.turn('finish decisions')

    expect(await Case.exists({ _id: claimed.id, carriedOut: true })).not.toBeNull()
    await Case.deleteMany({ kind: 'nothing' as never })
  })

  it('gives a pause that ends when it was to end, however late it is carried out', async () => {
    const { claimed } = await waiting('något elakt igen')
    const at = place.clock.now()
    const decision = {
      outcome: 'removed',
      by: people.signe.id,
      at,
      rule: 1,
      words: 'Nej',
      measures: [{ kind: 'pause', scope: 'place', minutes: 30 }],
    }
    const rest = { id: 'd2', unlawful: null, wordsToFlaggers: null, note: null, findingsRight: [] }
    const taken = { state: 'decided', open: false, carriedOut: false, claim: null }
    await Case.updateOne({ _id: claimed.id }, { $set: { ...taken, decision: { ...decision, ...rest } } })
    place.clock.advanceSeconds(600)
    await place.turn('finish decisions')

    const until = new Date(at.getTime() + 30 * 60_000).toISOString()
    const { standing } = await people.alva.hears(
      'standing:changed',
      (said) => said.standing.pauseWords === 'Nej',
    )
    expect(standing).toMatchObject({ pausedUntil: until })
    place.clock.advanceSeconds(1800)
  })

  it('shows nothing that was written anew between the reading and the decision', async () => {
    const { messageId, claimed } = await waiting('det som lästes')
    await Case.db
      .collection('messages')
      .updateOne({ _id: messageId as never }, { $set: { text: 'något annat' } })
    const decision = { caseId: claimed.id, version: claimed.version, outcome: 'release' } as const
    expect((await people.signe.ask('case:decide', decision)).author).toBeNull()
    const { snapshot } = await people.alva.ask('room:enter', { roomId })
    expect(JSON.stringify(snapshot.messages)).not.toContain(messageId)
  })

  it('leaves a whole chain, and counts waits and removals', async () => {
    expect(await verifyAudit(municipalityId)).toMatchObject({ isIntact: true })
    await place.turn('flush counters')
    const figures = await monthFigures({ municipalityId, month: '2026-11' })
    const sum = (measure: string) =>
      figures.filter((one) => one.measure.startsWith(measure)).reduce((total, one) => total + one.value, 0)
    expect(sum('removed')).toBeGreaterThanOrEqual(1)
    expect(sum('wait-')).toBe(await Case.countDocuments({ open: false, closedBecause: null }))
  })
})
