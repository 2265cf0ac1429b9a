import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Announcements } from '@lyktan/shared/announcements.ts'
import type { MessageId, RoomId } from '@lyktan/shared/ids.ts'
import { Flag } from '../../../server/flags/flag.model.ts'
import { tellFlaggers } from '../../../server/flags/tell-flaggers.ts'
import { Case } from '../../../server/queue/case.model.ts'
import type { CaseRecord } from '../../../server/queue/step-record.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPage, openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let roomId: RoomId
let municipalityId: string
let alva: Person
let omar: Person
let signe: Person
let others: readonly Person[]
let messageId: MessageId
const heard: { by: string; name: string; payload: unknown }[] = []

beforeAll(async () => {
  place = await openPlace({ limits: { eventBurst: 100_000 } })
  municipalityId = await openMunicipality(place)
  roomId = await openRoom(place, municipalityId)
  alva = await cast.alva(place, municipalityId, 5)
  omar = await cast.omar(place, municipalityId)
  const host = { nickname: 'Värden', role: 'youth_host', birthYear: 2008, municipalityId } as const
  others = [
    omar,
    await cast.elias(place, municipalityId),
    await openPerson(place, { ...host, shownMessages: 5 }),
    await openPerson(place, { nickname: 'Utredaren', role: 'analyst', municipalityId }),
  ]
  signe = await onShift(await cast.signe(place, municipalityId))
  for (const one of [alva, ...others.slice(0, 3)]) await one.ask('room:enter', { roomId })
  const said = await omar.ask('message:send', { roomId, clientId: 'client-0001', text: 'Gå hem med dig' })
  if (said.outcome !== 'posted') throw new Error('it was to be shown')
  messageId = said.message.id
  for (const one of others)
    one.socket.onAny((name: string, payload: unknown) => heard.push({ by: one.nickname, name, payload }))
})
afterAll(() => place.close())

/** Everything that somebody gets who asks for all that she can ask for. */
async function everything(person: Person): Promise<string> {
  const data = async () => (await person.fetch('/api/me/data')).text()
  const answers = [
    await person.try('room:enter', { roomId }),
    await person.try('room:list', {}),
    await person.try('room:changes', { roomId, since: 0 }),
    await person.try('message:older', { roomId, beforeSeq: 1000 }),
    await person.try('flag:mine', {}),
    await person.try('ignored:list', {}),
    await person.try('queue:watch', {}),
    await person.try('shift:view', {}),
    await (await person.fetch('/api/me')).text(),
    await (await person.fetch('/api/places')).text(),
    await data(),
  ]
  // What names the call is new in each answer, and says nothing.
  expect(JSON.stringify(answers)).not.toMatch(/rate-limited|unauthenticated/)
  return JSON.stringify(answers).replaceAll(/"callId":"[^"]*"/g, '')
}

/** Whatever the server still had to say has been heard: it answers in order. */
async function settle(): Promise<void> {
  await place.turn('announce presence')
  for (const one of others) await one.try('room:list', {})
}

test('neither the author nor anybody else gets another answer or hears anything because somebody told', async () => {
  await settle()
  const before = await Promise.all(others.map(everything))
  heard.length = 0

  for (const target of [
    { kind: 'message', messageId },
    { kind: 'person', memberId: omar.id, roomId },
    { kind: 'room', roomId },
  ] as const)
    await alva.ask('flag:raise', { target, category: 'mean', words: 'Han skriver så varje dag' })
  await alva.ask('ignored:add', { memberId: omar.id, roomId })
  await settle()

  expect(heard).toEqual([])
  expect(await Promise.all(others.map(everything))).toEqual(before)
  // They do hear what is for them.
  await omar.ask('message:send', { roomId, clientId: 'client-0003', text: 'Hej hej' })
  await settle()
  expect(heard.map(({ name }) => name)).toContain('messages:changed')
})

test('nor because she is answered; she hears it on all her devices, and reads it when she comes back', async () => {
  const phone = await openPage(place, alva)
  heard.length = 0
  const cases = await Case.find({ open: true }).lean<CaseRecord[]>()
  const flagIds = (await Flag.find({ flaggerId: alva.id }).lean()).map(({ _id }) => _id)
  await Case.updateMany(
    { open: true },
    { $set: { open: false, state: 'decided', closedAt: place.clock.now() } },
  )
  for (const record of cases) await tellFlaggers(place.call(), { ...record, decision: null })

  const isAnswer = (id: string) => (told: Announcements['flag:changed']) =>
    told.flag.id === id && told.flag.answer !== null
  for (const device of [alva, phone])
    for (const id of flagIds) {
      await device.hears('flag:changed', isAnswer(id))
      expect(device.heard('flag:changed').filter(isAnswer(id))).toHaveLength(1)
    }
  await settle()
  expect(heard).toEqual([])
  const { flags } = await (await openPage(place, alva)).ask('flag:mine', {})
  expect(flags.map(({ answer }) => answer?.outcome)).toEqual(['gone', 'gone', 'gone'])
  expect(JSON.stringify(flags)).not.toMatch(/Omar|Gå hem/)
})

test('what she has told stands in her own data, and in nobody else’s', async () => {
  const own = await (await alva.fetch('/api/me/data')).text()
  expect(own).toMatch(/Han skriver så varje dag/)
  expect(own).not.toMatch(/Gå hem med dig/)
  for (const one of others) expect(await everything(one)).not.toMatch(/Han skriver så/)
})

test('a real decision tells the author what was decided, and nobody who told or what she was told', async () => {
  const said = await omar.ask('message:send', { roomId, clientId: 'client-0004', text: 'Det är kallt ute' })
  if (said.outcome !== 'posted') throw new Error('it was to be shown')
  const target = { kind: 'message', messageId: said.message.id } as const
  const { flag } = await alva.ask('flag:raise', { target, category: 'hate', words: 'Jag vet vad han menar' })
  const namings = (texts: readonly string[]) => texts.join().split(alva.id).length
  const before = namings(await Promise.all(others.map(everything)))
  heard.length = 0

  const { _id: caseId } = await Case.findOne({ target: said.message.id, open: true })
    .lean<CaseRecord>()
    .orFail()
  const { case: claimed } = await signe.ask('case:claim', { caseId })
  const decided = { outcome: 'remove', rule: 2, words: 'Så skriver vi inte' } as const
  const wordsToFlaggers = 'Tack, vi såg det också'
  await signe.ask('case:decide', { caseId, version: claimed.version, ...decided, wordsToFlaggers })

  await omar.hears('hold:decided', ({ own }) => own.id === said.message.id)
  const told = await alva.hears('flag:changed', (one) => one.flag.id === flag.id && one.flag.answer !== null)
  expect(told.flag.answer).toMatchObject({ outcome: 'removed', words: wordsToFlaggers })
  expect(JSON.stringify(told)).not.toMatch(/Så skriver vi inte|Signe/)
  await settle()
  const after = await Promise.all(others.map(everything))
  const known = JSON.stringify([heard, after])
  expect(known).toMatch(/Så skriver vi inte/)
  expect(known).not.toMatch(/Jag vet vad han menar|Tack, vi såg|flagger|wordsBack/)
  expect(JSON.stringify(heard)).not.toContain(alva.id)
  expect(namings(after)).toBe(before)
})

test('an answer is marked as read once she has opened it, by her alone', async () => {
  const { flags } = await alva.ask('flag:mine', {})
  const flagId = flags[0]?.id ?? ''
  expect(await omar.refused('flag:seen', { flagId })).toBe('not-found')
  await alva.ask('flag:seen', { flagId })
  await alva.ask('flag:seen', { flagId })

  const seen = (await alva.ask('flag:mine', {})).flags.map(({ answer }) => answer?.isSeen)
  expect(seen).toEqual([true, false, false, false])
})

test('who erases herself leaves nothing of what she told, and what waits still waits', async () => {
  const said = await omar.ask('message:send', { roomId, clientId: 'client-0002', text: 'Nu är det vinter' })
  if (said.outcome !== 'posted') throw new Error('it was to be shown')
  const teller = await openPerson(place, { nickname: 'Talgoxe', birthYear: 2009, municipalityId })
  await teller.ask('room:enter', { roomId })
  const target = { kind: 'message', messageId: said.message.id } as const
  await teller.ask('flag:raise', { target, category: 'threat', words: 'Talgoxe såg det' })
  await teller.ask('ignored:add', { memberId: omar.id, roomId })
  await teller.fetch('/api/me', { method: 'DELETE', body: {} })

  expect(await Flag.countDocuments({ flaggerId: teller.id })).toBe(0)
  expect(await Case.findOne({ target: said.message.id, open: true }).lean()).toMatchObject({ flagCount: 1 })
})
