import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { ConcernView } from '@lyktan/shared/concerns.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { Concern } from '../../../server/concerns/concern.model.ts'
import { Talk } from '../../../server/talks/talk.model.ts'
import { cast } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import { openPage } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openCompany, openTalk, say } from '../talks/company.ts'
import type { Company } from '../talks/company.ts'

let here: Company
let per: Person
beforeEach(async () => {
  here = await openCompany()
  per = await cast.per(here.place, here.municipalityId)
})
afterEach(() => here.place.close())

const days = (count: number) => here.place.clock.advanceSeconds(count * 24 * 3600)
const again = (person: Person) => openPage(here.place, person)
const note = async (person: Person): Promise<ConcernView> => (await person.ask('concern:note', {})).concern
const listOf = async (person: Person) => person.ask('concern:list', {})

describe('a concern', () => {
  it('is read by who opened it and whom she has named, and by nobody else', async () => {
    const { alva, signe, tor } = here
    const { id: concernId, version } = await note(signe)
    expect((await listOf(signe)).concerns).toHaveLength(1)
    expect((await listOf(tor)).concerns).toEqual([])
    expect(await tor.refused('concern:change', { concernId, version, danger: 'no' })).toBe('not-found')
    expect(await tor.refused('concern:name', { concernId, version, memberId: tor.id, isNamed: true })).toBe(
      'not-found',
    )
    expect(await alva.refused('concern:list', {})).toBe('forbidden')
    expect(tor.heard('concern:changed')).toEqual([])

    const naming = { concernId, version, memberId: tor.id, isNamed: true }
    const { concern } = await signe.ask('concern:name', naming)
    expect(concern.named).toMatchObject([{ nickname: 'Tor' }])
    await tor.hears('concern:changed', (told) => told.concern.id === concernId)
    expect((await listOf(tor)).concerns).toHaveLength(1)
    const ownNaming = { concernId, version: 2, memberId: per.id, isNamed: true }
    expect(await tor.refused('concern:name', ownNaming)).toBe('forbidden')

    await signe.ask('concern:name', { ...naming, version: 2, isNamed: false })
    await tor.hears('concern:gone')
    expect((await listOf(tor)).concerns).toEqual([])
  })

  it('a young person is never named, nor somebody who is not here', async () => {
    const { alva, signe } = here
    const { id: concernId, version } = await note(signe)
    for (const memberId of [alva.id, signe.id])
      expect(await signe.refused('concern:name', { concernId, version, memberId, isNamed: true })).toBe(
        'not-found',
      )
  })

  it('a manager sees that it is there and whose it is; more only with a reason that the audit keeps', async () => {
    const { signe } = here
    const { id: concernId, version } = await note(signe)
    const report = { to: 'social-services', at: '2026-11-20T16:30:00.000Z', caseNumber: '2026-4711' } as const
    await signe.ask('concern:change', { concernId, version, report })
    const { concerns, others } = await listOf(per)
    expect(concerns).toEqual([])
    expect(others).toEqual([
      { id: concernId, state: 'open', openedAt: expect.any(String), openedBy: expect.anything() },
    ])
    expect(JSON.stringify(others)).not.toContain('4711')
    expect(await signe.refused('concern:break-glass', { concernId, reason: 'oversight' })).toBe('forbidden')

    const { concern } = await per.ask('concern:break-glass', { concernId, reason: 'oversight' })
    expect(concern.report?.caseNumber).toBe('2026-4711')
    const acts = await AuditEntry.find({ objectKind: 'concern' }).sort({ number: 1 }).lean()
    expect(acts.map(({ act, reason }) => [act, reason])).toEqual([
      ['concern:note', null],
      ['concern:change', null],
      ['concern:break-glass', 'oversight'],
    ])
    expect(JSON.stringify(acts)).not.toContain('4711')
  })

  it('takes choices, times and a case number, and no place for what was seen or said', async () => {
    const { signe } = here
    const { id: concernId, version } = await note(signe)
    const at = '2026-11-20T16:30:00.000Z'
    const told = (caseNumber: string) =>
      signe.try('concern:change', { concernId, version, report: { to: 'police', at, caseNumber } })
    for (const words of [
      'Han slår henne varje kväll',
      'pappa 2026',
      'a b c 1',
      '1'.repeat(31),
      'utan siffra',
    ])
      expect(await told(words), words).toMatchObject({ ok: words === 'pappa 2026' })
    expect(await signe.refused('concern:change', { concernId, version: 2, words: 'hej' } as never)).toBe(
      'bad-request',
    )
    const tomorrow = { to: 'police', at: '2026-11-21T16:30:00.000Z', caseNumber: null } as const
    expect(await signe.refused('concern:change', { concernId, version: 2, report: tomorrow })).toBe(
      'bad-request',
    )
    const fields = Object.keys((await Concern.findById(concernId).lean()) ?? {})
    expect(fields.filter((field) => /text|words|note|about|member/i.test(field))).toEqual([])
  })

  it('two who change it at once do not write past each other', async () => {
    const { signe, tor } = here
    const { id: concernId } = await note(signe)
    await signe.ask('concern:name', { concernId, version: 1, memberId: tor.id, isNamed: true })
    const answers = await Promise.all([
      signe.try('concern:change', { concernId, version: 2, danger: 'called-112' }),
      tor.try('concern:change', { concernId, version: 2, told: 'told' }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'stale' } })
  })
})

describe('reminders', () => {
  it('come on day 14 and 21 after the report, once each, and end with an answer', async () => {
    const { signe, place } = here
    const { id: concernId, version } = await note(signe)
    const at = place.clock.now().toISOString()
    await signe.ask('concern:change', {
      concernId,
      version,
      report: { to: 'social-services', at, caseNumber: null },
    })
    days(13)
    await place.turn('remind concerns')
    days(1)
    const page = await again(signe)
    for (let turn = 0; turn < 3; turn += 1) await place.turn('remind concerns')
    await page.hears('concern:reminded', ({ day }) => day === 14)
    expect(page.heard('concern:reminded')).toHaveLength(1)
    const [concern] = (await listOf(page)).concerns
    expect(concern?.reminders.map(({ day, isDue }) => [day, isDue])).toEqual([
      [14, true],
      [21, false],
    ])
    await page.ask('concern:change', { concernId, version: concern?.version ?? 0, feedback: 'no-answer' })
    days(7)
    const later = await again(signe)
    await place.turn('remind concerns')
    await later.hears('concern:reminded', ({ day }) => day === 21)
    const read = (await listOf(later)).concerns[0]
    const answered = { concernId, version: read?.version ?? 0, feedback: 'opened' } as const
    expect((await later.ask('concern:change', answered)).concern.reminders).toEqual([])
  })
})

describe('a talk that a concern needs', () => {
  it('is kept while the concern is open, she is told when that is safe, and it goes when the concern is closed', async () => {
    const { alva, signe, place } = here
    const talkId = await openTalk(here)
    await say(alva, talkId, 'det är farligt hemma')
    const { concern } = await signe.ask('concern:note', { talk: { talkId, tellsAsker: true } })
    await alva.hears('talk:said', ({ line }) => line.kind === 'event' && line.event === 'kept')
    await alva.ask('talk:choose', { talkId, choice: 'done' })
    days(30)
    await place.turn('weed talks')
    expect(await Talk.countDocuments({})).toBe(1)
    expect((await (await again(alva)).ask('talk:mine', {})).talk).toMatchObject({
      isKept: true,
      removedAt: null,
    })

    const page = await again(signe)
    await page.ask('concern:close', { concernId: concern.id, version: concern.version })
    await place.turn('weed talks')
    expect(await Talk.countDocuments({})).toBe(0)
  })

  it('she is not told where that would not be safe, and erasing her account leaves it to the concern', async () => {
    const { alva, signe } = here
    const talkId = await openTalk(here)
    await signe.ask('concern:note', { talk: { talkId, tellsAsker: false } })
    expect(alva.heard('talk:said').some(({ line }) => line.kind === 'event' && line.event === 'kept')).toBe(
      false,
    )
    await alva.fetch('/api/me', { method: 'DELETE', body: {} })
    await eventually(async () => {
      expect(await Talk.findById(talkId).lean()).toMatchObject({ keptFor: [expect.any(String)] })
      expect((await signe.ask('talk:list', {})).talks).toMatchObject([{ asker: null }])
    })
  })

  it('is never a talk of others', async () => {
    const talkId = await openTalk(here)
    expect(await per.refused('concern:note', { talk: { talkId, tellsAsker: true } })).toBe('not-found')
  })
})

describe('keeping', () => {
  it('a concern left alone for half a year closes by itself, and is removed a year after it was closed', async () => {
    const { signe, place } = here
    await note(signe)
    days(182)
    await place.turn('weed concerns')
    expect(await Concern.countDocuments({ closedAt: null })).toBe(1)
    days(1)
    await place.turn('weed concerns')
    expect(await Concern.countDocuments({ closedAt: null })).toBe(0)
    days(365)
    await place.turn('weed concerns')
    expect(await Concern.countDocuments({})).toBe(0)
  })
})

describe('the municipality’s numbers', () => {
  it('are kept up by the manager, and say when nobody has checked them for 90 days', async () => {
    const { signe } = here
    const contact = {
      kind: 'day',
      name: 'Mottagningen',
      phone: '0980-319 212',
      hours: 'Vardagar 8–16',
    } as const
    const contacts = [
      { ...contact, checkedOn: '2026-11-18' },
      { ...contact, kind: 'on-call', name: 'Socialjouren', checkedOn: '2026-08-01' },
    ] as const
    expect(await signe.refused('contacts:set', { contacts: [...contacts] })).toBe('forbidden')
    await per.ask('contacts:set', { contacts: [...contacts] })
    expect((await listOf(signe)).contacts).toMatchObject([{ isOld: false }, { isOld: true }])
    const toCome = [{ ...contact, checkedOn: '2027-01-01' }]
    expect(await per.refused('contacts:set', { contacts: toCome })).toBe('bad-request')
  })
})
