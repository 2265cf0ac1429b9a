import type { RoomId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { nicknameIn } from '../../../server/access/check-nickname.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { RuleSet } from '../../../server/rules/rule-set.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { asks, draftOf, isRefused, liveSet, replayed, testedSet, writtenRule } from './drafts.ts'

let place: Place
let municipalityId: string
let room: RoomId
let per: Person
let signe: Person
let omar: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
  municipalityId = await openMunicipality(place)
  room = await openRoom(place, municipalityId)
  per = await cast.per(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  await omar.ask('room:enter', { roomId: room })
})
afterAll(() => place.close())

let said = 0
const say = (text: string, person = omar) =>
  person.ask('message:send', {
    roomId: room,
    clientId: `client-${String((said += 1)).padStart(8, '0')}`,
    text,
    sendAnyway: true,
  })
const head = async () => (await asks(per, 'rules:list', {})).now
const rollBack = async () => asks(per, 'rules:roll-back', { headVersion: (await head()).headVersion })

test('only managers come near the rules', async () => {
  for (const person of [signe, omar]) {
    expect(await isRefused(person, 'rules:list', {})).toBe('forbidden')
    expect(await isRefused(person, 'rules:make-draft', { name: 'Ord' })).toBe('forbidden')
    expect(await isRefused(person, 'rules:replay', { setId: 'any', after: null })).toBe('forbidden')
  }
})

test('a draft is changed one version at a time: whoever read an older one is told', async () => {
  const { set } = await asks(per, 'rules:make-draft', { name: 'Nya ord' })
  const put = { setId: set.id, version: set.version, rule: writtenRule('barrskägg') }
  const first = await asks(per, 'rules:put', put)

  expect(await isRefused(per, 'rules:put', put)).toBe('stale')
  expect(first.set).toMatchObject({ state: 'draft', version: 2, rules: [{ pattern: 'barrskägg' }] })
  expect(first.set.hash).not.toBe(set.hash)
})

test('a rule keeps its id while it finds the same, and is another rule when it does not', async () => {
  const draft = await draftOf(per, ['mossdroppe'])
  const id = draft.rules[0]?.id
  const rule = { ...writtenRule('mossdroppe'), ...(id && { id }) }
  const better = await asks(per, 'rules:put', {
    setId: draft.id,
    version: draft.version,
    rule: { ...rule, meaning: 'Bättre förklarat' },
  })
  const other = await asks(per, 'rules:put', {
    setId: draft.id,
    version: better.set.version,
    rule: { ...rule, pattern: 'mossdropp*' },
  })

  expect(better.set.rules).toMatchObject([{ id, meaning: 'Bättre förklarat' }])
  expect(other.set.rules).toHaveLength(1)
  expect(other.set.rules[0]?.id).not.toBe(id)
})

test('a draft with an example that fails stays a draft, and says which', async () => {
  const { set } = await asks(per, 'rules:make-draft', { name: 'Fel' })
  const rule = { ...writtenRule('lavskrika'), mustNotMatch: ['min lavskrika'] }
  const { set: draft } = await asks(per, 'rules:put', { setId: set.id, version: set.version, rule })
  const { test: result, set: after } = await asks(per, 'rules:test', {
    setId: set.id,
    version: draft.version,
  })

  expect(result).toMatchObject({
    passed: false,
    faults: [{ example: 'min lavskrika', should: 'not-match' }],
  })
  expect(after).toMatchObject({ state: 'draft', signedBy: null })
})

test('a tested set is signed, hashed and in the audit, and never changes again', async () => {
  const set = await testedSet(per, ['kvistmun'])
  const put = { setId: set.id, version: set.version, rule: writtenRule('annat') }

  expect(set).toMatchObject({
    state: 'tested',
    signedBy: 'Per',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(await isRefused(per, 'rules:put', put)).toBe('stale')
  expect(await isRefused(per, 'rules:discard', { setId: set.id, version: set.version })).toBe('stale')
  const entries = await AuditEntry.find({ municipalityId, act: 'rules:test', objectId: set.id }).lean()
  expect(entries).toMatchObject([{ actorId: per.id, reason: `sha256-${set.hash}` }])
})

test('the same words have the same hash, whoever drafts them again', async () => {
  const set = await testedSet(per, ['stubbhuvud'])
  const { set: copy } = await asks(per, 'rules:make-draft', { name: 'En till', basedOn: set.id })

  expect(copy).toMatchObject({ hash: set.hash, basedOn: set.number, rules: set.rules, state: 'draft' })
})

test('a set applies only when its own content has been replayed to the end', async () => {
  const set = await testedSet(per, ['grenfejs'])
  const toLive = async () => ({
    setId: set.id,
    to: 'live' as const,
    headVersion: (await head()).headVersion,
  })

  expect(await isRefused(per, 'rules:switch', await toLive())).toBe('not-ready')
  await replayed(per, set.id)
  await asks(per, 'rules:switch', await toLive())
  expect((await head()).live).toBe(set.id)
  await rollBack()
})

test('a word of a live set is held for its author with a reason, and passes again after one step back', async () => {
  const before = await say('vilken rotfrukt-knöl')
  const set = await liveSet(per, ['rotfrukt knöl', 'rotknöl*'])
  const held = await say('vilken ROTKNÖLARE')
  const again = await say('vilken rotfrukt-knöl 2')
  await rollBack()
  const after = await say('vilken ROTKNÖLARE igen')

  expect(before.outcome).toBe('posted')
  expect(held).toMatchObject({ outcome: 'held', held: { reasons: ['unfit'], spans: [[7, 17]] } })
  expect(again.outcome).toBe('held')
  expect(after.outcome).toBe('posted')
  const { sets } = await asks(per, 'rules:list', {})
  expect(sets.find(({ id }) => id === set.id)).toMatchObject({ state: 'retired' })
})

test('an edit passes the same rules', async () => {
  const sent = await say('hej på er')
  await liveSet(per, ['barkflarn'])
  if (sent.outcome !== 'posted') throw new Error('it was to be shown')
  const messageId = sent.message.id
  const edited = await omar.ask('message:edit', { messageId, text: 'hej barkflarn' })
  await rollBack()

  expect(edited.outcome).toBe('held')
})

test('a nickname passes the same rules', async () => {
  const asked = () => nicknameIn(place.call(), municipalityId, 'Sur_Tallkvist')
  const before = await asked()
  await liveSet(per, ['tallkvist'])
  const under = await asked()
  await rollBack()

  expect(before.ok).toBe(true)
  expect(under).toEqual({ ok: false, refused: 'unfit' })
})

test('stepping back leads to the set before, and then to none', async () => {
  const first = await liveSet(per, ['kottfjäll'])
  const second = await liveSet(per, ['granruska'])
  expect(await head()).toMatchObject({ live: second.id, before: first.id, liveBy: 'Per' })

  expect((await rollBack()).now).toMatchObject({ live: first.id, before: null })
  expect((await rollBack()).now).toMatchObject({ live: null, canRollBack: false })
  expect(await isRefused(per, 'rules:roll-back', { headVersion: (await head()).headVersion })).toBe(
    'not-ready',
  )
})

test('two managers who switch at once: one does, the other is told that it is stale', async () => {
  const set = await testedSet(per, ['lingonris'])
  const { headVersion } = await head()
  const watch = { setId: set.id, to: 'observed' as const, headVersion }
  const both = await Promise.allSettled([asks(per, 'rules:switch', watch), asks(per, 'rules:switch', watch)])

  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { headVersion: after } = await head()
  await asks(per, 'rules:switch', { setId: set.id, to: 'rest', headVersion: after })
})

test('a watched set counts and lets everything pass', async () => {
  const set = await testedSet(per, ['tranbärsnäsa'])
  const { headVersion } = await head()
  await asks(per, 'rules:switch', { setId: set.id, to: 'observed', headVersion })
  const sent = await say('din tranbärsnäsa')
  await place.turn('count rule hits')

  expect(sent.outcome).toBe('posted')
  const { observed } = await asks(per, 'rules:precision', {})
  expect(observed).toEqual([{ setId: set.id, ruleId: set.rules[0]?.id, pattern: 'tranbärsnäsa', hits: 1 }])
  await asks(per, 'rules:switch', { setId: set.id, to: 'rest', headVersion: (await head()).headVersion })
})

test('a live set that is not what was signed holds everything, so that somebody sees it', async () => {
  const set = await liveSet(per, ['enbuske'])
  await RuleSet.updateOne({ _id: set.id }, { $set: { rules: [] } })
  place.app.makeCall().live.rules.forget(municipalityId)
  const sent = await say('en vanlig kväll')
  await rollBack()

  expect(sent).toMatchObject({ outcome: 'held', held: { reasons: ['unread'] } })
})

test('a municipality may read more of a newcomer’s first messages, and slow everybody down, never less', async () => {
  const { set } = await asks(per, 'rules:make-draft', { name: 'Siffror' })
  const put = (thresholds: { newcomerMessages: number; burst: number; perMinute: number }) => ({
    setId: set.id,
    version: set.version,
    thresholds,
  })
  const weaker = put({ newcomerMessages: 4, burst: 11, perMinute: 61 })
  expect(await isRefused(per, 'rules:thresholds', weaker)).toBe('bad-request')
  const stricter = put({ newcomerMessages: 30, burst: 3, perMinute: 10 })
  const { set: changed } = await asks(per, 'rules:thresholds', stricter)
  const { set: signed } = await asks(per, 'rules:test', { setId: set.id, version: changed.version })
  await replayed(per, signed.id)
  const { headVersion } = await head()
  await asks(per, 'rules:switch', { setId: set.id, to: 'live', headVersion })

  const sent = await say('är jag ny igen')
  await say('två')
  await say('tre')
  const refused = await omar.refused('message:send', {
    roomId: room,
    clientId: 'client-flood-1',
    text: 'fyra',
  })
  await rollBack()
  expect(sent).toMatchObject({ outcome: 'held', held: { reasons: ['new-here'] } })
  expect(refused).toBe('too-fast')
})

test('another municipality’s set is not found', async () => {
  const elsewhere = await openMunicipality(place, 'bergby')
  const mia = await cast.per(place, elsewhere)
  const set = await testedSet(per, ['björkskott'])

  expect(await isRefused(mia, 'rules:view', { setId: set.id })).toBe('not-found')
  expect(await isRefused(mia, 'rules:replay', { setId: set.id, after: null })).toBe('not-found')
  expect(await isRefused(mia, 'rules:switch', { setId: set.id, to: 'observed', headVersion: 0 })).toBe(
    'not-found',
  )
})
