import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { RoomId } from '@lyktan/shared/ids.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { Aside } from '../../../server/queue/aside.model.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { DeskDay } from '../../../server/queue/desk-day.model.ts'
import { cast, furnish, onShift, openMunicipality } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let roomId: RoomId
let people: { alva: Person; signe: Person; tor: Person; per: Person }
let sent = 0
beforeAll(async () => {
  place = await openPlace()
  const municipalityId = await openMunicipality(place)
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
beforeEach(async () => {
  place.clock.advanceSeconds(600)
  await Case.deleteMany({})
})

/** Alva writes, and the one who is named takes it. */
async function held(by: Person, text = 'hej alla'): Promise<CaseDetail> {
  sent += 1
  place.clock.advanceSeconds(30)
  const clientId = `desk-client-${sent}`
  const answer = await people.alva.ask('message:send', { roomId, clientId, text })
  if (answer.outcome !== 'held') throw new Error('not held')
  const { cases } = await people.per.ask('queue:watch', {})
  const row = cases.at(-1)
  if (row === undefined) throw new Error('nothing waits')
  return (await by.ask('case:claim', { caseId: row.id })).case
}
const rowOf = async (caseId: string) =>
  (await people.per.ask('queue:watch', {})).cases.find(({ id }) => id === caseId)

describe('giving a case on', () => {
  it('makes it a colleague’s by name: she hears it, others cannot take it, and ten minutes later anybody can', async () => {
    const { signe, tor, per } = people
    const { id: caseId } = await held(signe)
    const { case: given } = await signe.ask('case:give', { caseId, to: per.id })

    expect(given).toMatchObject({ state: 'waiting', claim: null, waits: { for: { name: 'Per' } } })
    expect(await per.hears('case:given', (said) => said.case.id === caseId)).toMatchObject({ by: 'Signe' })
    expect(await tor.refused('case:claim', { caseId })).toBe('claimed')

    place.clock.advanceSeconds(600)
    await place.turn('sweep leases')
    expect(await rowOf(caseId)).toMatchObject({ state: 'open', waits: null })
    await tor.ask('case:claim', { caseId })
  })

  it('is refused to whom it cannot go: oneself, a young person, nobody', async () => {
    const { signe, alva } = people
    const { id: caseId } = await held(signe)
    expect(await signe.refused('case:give', { caseId, to: signe.id })).toBe('forbidden')
    expect(await signe.refused('case:give', { caseId, to: alva.id })).toBe('forbidden')
    expect(await signe.refused('case:give', { caseId, to: alva.id.replace(/.$/, '_') as never })).toBe(
      'not-found',
    )
  })
})

describe('setting a case aside', () => {
  it('for its author: it comes back by itself, and anybody may take it meanwhile', async () => {
    const { signe, tor } = people
    const { id: caseId } = await held(signe)
    expect((await signe.ask('case:wait', { caseId })).case).toMatchObject({
      state: 'waiting',
      waits: { for: 'author' },
    })
    expect((await tor.ask('case:claim', { caseId })).case.state).toBe('claimed')
  })

  it('sends it up: then only a manager takes it, and stays it when she lets it go', async () => {
    const { signe, tor, per } = people
    const { id: caseId } = await held(signe)
    await signe.ask('case:escalate', { caseId })
    expect(await per.hears('adults:rung', (said) => said.caseId === caseId)).toMatchObject({
      why: 'escalated',
    })
    expect(await tor.refused('case:claim', { caseId })).toBe('claimed')
    await per.ask('case:claim', { caseId })
    await per.ask('case:release', { caseId })
    expect(await rowOf(caseId)).toMatchObject({ state: 'escalated' })
  })

  it('skips and passes for oneself alone: nobody else sees it, and the case is free at once', async () => {
    const { signe, tor } = people
    const { id: skipped } = await held(signe)
    await signe.ask('case:skip', { caseId: skipped, on: true })
    const { id: passed } = await held(signe)
    const { aside } = await signe.ask('case:pass', { caseId: passed })

    expect(aside).toEqual({ skipped: [skipped], passed: [passed] })
    expect((await signe.ask('queue:watch', {})).aside).toEqual(aside)
    expect((await tor.ask('queue:watch', {})).aside).toEqual({ skipped: [], passed: [] })
    expect(await rowOf(passed)).toMatchObject({ state: 'open', claim: null })
    expect(JSON.stringify(tor.heard('case:changed'))).not.toMatch(/skip|pass/)
    expect(await AuditEntry.countDocuments({ objectId: passed, act: 'case:pass' })).toBe(0)
    expect((await signe.ask('case:skip', { caseId: skipped, on: false })).aside.skipped).toEqual([])

    await Aside.updateMany({}, { $set: { at: new Date(place.clock.now().getTime() - 8 * 24 * 3_600_000) } })
    await place.turn('weed own desk')
    expect(await Aside.countDocuments()).toBe(0)
  })
})

describe('colleagues at the desk', () => {
  it('see who has a case open, until she leaves or gives no sign for half a minute', async () => {
    const { signe, tor } = people
    const { id: caseId } = await held(signe)
    await signe.ask('case:look', { caseId, on: true })
    const { colleagues } = await tor.ask('case:look', { caseId, on: true })
    expect(colleagues.map(({ name }) => name)).toEqual(['Signe', 'Tor'])
    await signe.hears('case:looked-at', (said) => said.colleagues.length === 2)

    expect((await signe.ask('case:look', { caseId, on: false })).colleagues.map(({ name }) => name)).toEqual([
      'Tor',
    ])
    place.clock.advanceSeconds(31)
    expect((await signe.ask('case:look', { caseId, on: false })).colleagues).toEqual([])
  })

  it('note something for each other, which shows with her history, without a word that she wrote', async () => {
    const { signe, tor, alva } = people
    const detail = await held(signe, 'hemlig mening om pizza')
    const { id: caseId, version } = detail
    await signe.ask('case:note', { caseId, text: 'Jag pratar med henne, vänta med mer.' })
    await signe.ask('case:decide', { caseId, version, outcome: 'remove', rule: 1, words: 'Inte så.' })

    const { history } = await tor.ask('member:history', { memberId: alva.id })
    expect(history).toMatchObject({
      nickname: 'Alva',
      counts: { removed: 1, released: 0 },
      cases: [{ outcome: 'removed', rule: 1, by: 'Signe', roomName: 'Soffan', undoneAt: null }],
      notes: [{ by: 'Signe', text: 'Jag pratar med henne, vänta med mer.' }],
    })
    expect(JSON.stringify(history)).not.toContain('pizza')
    expect(await AuditEntry.countDocuments({ act: 'member:history', objectId: alva.id })).toBe(1)
    const data = await (await alva.fetch('/api/me/data')).json()
    expect(JSON.stringify(data)).toContain('vänta med mer')
    expect(await tor.refused('member:history', { memberId: signe.id })).toBe('not-found')
  })
})

describe('one’s own load', () => {
  it('is counted by kind for oneself alone, proposes a pause after five severe ones, and is gone tomorrow', async () => {
    const { signe, tor } = people
    await DeskDay.deleteMany({})
    for (let read = 0; read < 5; read += 1) await held(signe, `jag ska döda dig ${read}`)
    const { load } = await signe.ask('desk:load', {})
    expect(load).toMatchObject({ severe: 5, proposesPause: true, debrief: null })
    expect(load.read).toEqual({ threat_violence: 5 })
    expect((await tor.ask('desk:load', {})).load).toMatchObject({ severe: 0, read: {}, proposesPause: false })

    await signe.ask('desk:debrief', { text: 'Det var mycket i kväll.' })
    place.clock.advanceSeconds(600)
    expect((await signe.ask('desk:load', {})).load).toMatchObject({
      proposesPause: false,
      debrief: 'Det var mycket i kväll.',
    })
    await place.turn('weed own desk')
    expect(await DeskDay.countDocuments()).toBe(1)
    await DeskDay.updateMany({}, { $set: { until: place.clock.now() } })
    await place.turn('weed own desk')
    expect(await DeskDay.countDocuments()).toBe(0)
  })
})

describe('what nobody reads in time', () => {
  it('calls the adults, then the second adult, then the duty manager, each once', async () => {
    const { signe, tor, per } = people
    const { id: caseId } = await held(signe)
    const whys = (person: Person) =>
      person
        .heard('adults:rung')
        .filter((said) => said.caseId === caseId)
        .map(({ why }) => why)
    for (const seconds of [120, 180, 180]) {
      place.clock.advanceSeconds(seconds)
      await signe.try('case:extend', { caseId })
      await place.turn('ring overdue')
      await place.turn('ring overdue')
    }
    await per.hears('adults:rung', (said) => said.caseId === caseId && said.why === 'duty-manager')
    expect(whys(signe)).toEqual(['overdue'])
    expect(whys(tor)).toEqual(['overdue', 'second-adult'])
    expect(whys(per)).toEqual(['overdue', 'duty-manager'])
  })
})
