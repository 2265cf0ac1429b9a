import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Asked } from '@lyktan/shared/commands.ts'
import type { FlagCategory } from '@lyktan/shared/flags.ts'
import type { MessageId, RoomId } from '@lyktan/shared/ids.ts'
import { Flag } from '../../../server/flags/flag.model.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let roomId: RoomId
let otherRoomId: RoomId
let alva: Person
let omar: Person
let elias: Person
let signe: Person
let per: Person
let sent = 0

beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  roomId = await openRoom(place, municipalityId)
  otherRoomId = await openRoom(place, municipalityId, { ageBands: ['20-25'] })
  alva = await cast.alva(place, municipalityId, 5)
  omar = await cast.omar(place, municipalityId)
  elias = await cast.elias(place, municipalityId)
  signe = await onShift(await cast.signe(place, municipalityId))
  per = await cast.per(place, municipalityId)
  for (const one of [alva, omar, elias, signe]) await one.ask('room:enter', { roomId })
})
afterAll(() => place.close())
beforeEach(() => {
  place.clock.advanceSeconds(1200)
})

async function said(by: Person, text: string): Promise<MessageId> {
  sent += 1
  const answer = await by.ask('message:send', { roomId, clientId: `client-${sent}-x`, text })
  if (answer.outcome !== 'posted') throw new Error(`it was to be shown: ${JSON.stringify(answer)}`)
  return answer.message.id
}
const about = (messageId: MessageId, category: FlagCategory): Asked<'flag:raise'> => ({
  target: { kind: 'message', messageId },
  category,
})
const openCase = (target: string) => Case.findOne({ target, open: true }).lean().orFail()

describe('telling the leaders', () => {
  it('gives a receipt at once and puts the message before the leaders, frozen with its neighbours', async () => {
    await said(elias, 'Det är fint väder')
    const messageId = await said(omar, 'Gå hem med dig')
    await said(elias, 'Sluta nu')

    const { flag, help } = await alva.ask('flag:raise', { ...about(messageId, 'mean'), words: 'Det gör ont' })

    expect(flag).toMatchObject({ kind: 'message', messageId, category: 'mean', answer: null })
    expect(help).toBe(false)
    const { caseId } = await Flag.findById(flag.id).lean().orFail()
    expect(await openCase(messageId)).toMatchObject({
      _id: caseId,
      authorId: omar.id,
      isShown: true,
      severity: 'normal',
      flagCount: 1,
      flagCategories: ['mean'],
      forManagers: false,
    })
    await omar.ask('message:withdraw', { messageId })
    const { text, around } = await openCase(messageId)
    expect(text).toBe('Gå hem med dig')
    expect(around.filter(({ isTarget }) => isTarget).map((line) => line.text)).toEqual([text])
    expect(around.map((line) => line.text)).toEqual(expect.arrayContaining(['Det är fint väder', 'Sluta nu']))
    const { flags } = await signe.ask('flag:on-case', { caseId: (await openCase(messageId))._id })
    expect(flags).toMatchObject([{ category: 'mean', words: 'Det gör ont', nickname: 'Alva' }])
  })

  it('is one flag however often it is told, and one case however many tell', async () => {
    const messageId = await said(omar, 'Försvinn')
    await Promise.all([1, 2, 3, 4].map(() => alva.ask('flag:raise', about(messageId, 'mean'))))
    await elias.ask('flag:raise', about(messageId, 'hate'))
    await alva.ask('flag:raise', { ...about(messageId, 'mean'), words: 'Han gör så varje dag' })

    expect(await Flag.countDocuments({ target: messageId })).toBe(2)
    expect(await Case.countDocuments({ target: messageId })).toBe(1)
    expect(await openCase(messageId)).toMatchObject({ flagCount: 2, flagCategories: ['mean', 'hate'] })
    expect(await Flag.findOne({ target: messageId, flaggerId: alva.id }).lean()).toMatchObject({
      words: 'Han gör så varje dag',
    })
  })

  it('a person and a room can be told about, and what was last said there is frozen', async () => {
    await said(omar, 'Kom hit då')
    const person = { kind: 'person', memberId: omar.id, roomId } as const
    await alva.ask('flag:raise', { target: person, category: 'adult' })
    await alva.ask('flag:raise', {
      target: { kind: 'room', roomId },
      category: 'other',
      words: 'Det är stökigt',
    })

    const { around, ...aboutOmar } = await openCase(omar.id)
    expect(aboutOmar).toMatchObject({ kind: 'person', authorId: omar.id, roomId, severity: 'high' })
    expect(around.at(-1)).toMatchObject({ nickname: 'Omar', text: 'Kom hit då', isTarget: true })
    expect(await openCase(roomId)).toMatchObject({ kind: 'room', authorId: null, roomId })
  })

  it('what its author has just taken back can still be told about, and what a leader removed no more', async () => {
    const taken = await said(omar, 'Det här ångrar jag')
    await omar.ask('message:withdraw', { messageId: taken })
    await alva.ask('flag:raise', about(taken, 'mean'))
    expect(await openCase(taken)).toMatchObject({ text: 'Det här ångrar jag' })

    const { _id: caseId } = await openCase(taken)
    const { case: claimed } = await signe.ask('case:claim', { caseId })
    const decided = { outcome: 'remove', rule: 1, words: 'Nej' } as const
    await signe.ask('case:decide', { caseId, version: claimed.version, ...decided })
    const removed = await said(omar, 'Det här försvinner')
    await alva.ask('flag:raise', about(removed, 'mean'))
    const other = await openCase(removed)
    const { case: second } = await signe.ask('case:claim', { caseId: other._id })
    await signe.ask('case:decide', { caseId: other._id, version: second.version, ...decided })
    expect(await alva.refused('flag:raise', about(removed, 'mean'))).toBe('not-found')
  })

  it('hides nothing for others', async () => {
    const messageId = await said(omar, 'Det här syns')
    await alva.ask('flag:raise', about(messageId, 'illegal'))

    const { snapshot } = await elias.ask('room:enter', { roomId })
    expect(snapshot.messages.find(({ id }) => id === messageId)).toMatchObject({ text: 'Det här syns' })
  })

  it('a worry shows help to the one who tells, and rings the adults', async () => {
    const messageId = await said(omar, 'Jag är så trött på allt')
    const { help } = await alva.ask('flag:raise', about(messageId, 'worry'))

    expect(help).toBe(true)
    const { _id } = await openCase(messageId)
    expect(await signe.hears('adults:rung', ({ caseId }) => caseId === _id)).toMatchObject({
      severity: 'crisis',
      why: 'crisis',
    })
  })

  it('words of a crisis show help and ring, whatever she calls it', async () => {
    const target = { kind: 'room', roomId } as const
    const { help } = await elias.ask('flag:raise', { target, category: 'mean' })
    expect(help).toBe(false)
    const more = { target, category: 'mean', words: 'jag orkar inte leva längre' } as const
    expect(await elias.ask('flag:raise', more)).toMatchObject({ help: true })

    const { _id, severity } = await openCase(roomId)
    expect(severity).toBe('crisis')
    await signe.hears('adults:rung', ({ caseId, why }) => caseId === _id && why === 'crisis')
  })

  it('a worry about what waits already makes it as grave, and rings', async () => {
    const messageId = await said(omar, 'Ingen bryr sig ändå')
    await elias.ask('flag:raise', about(messageId, 'other'))
    await alva.ask('flag:raise', about(messageId, 'worry'))

    const { _id, severity } = await openCase(messageId)
    expect(severity).toBe('crisis')
    await signe.hears('adults:rung', ({ caseId, why }) => caseId === _id && why === 'crisis')
  })
})

describe('what a leader did wrong', () => {
  it('goes to the manager alone: no youth worker hears, lists or takes it', async () => {
    const messageId = await said(signe, 'Sluta tjafsa, Alva')
    await alva.ask('flag:raise', about(messageId, 'leader'))
    const toPer = await alva.ask('flag:raise', {
      target: { kind: 'person', memberId: signe.id, roomId },
      category: 'mean',
    })
    expect(toPer.flag.answer).toBeNull()

    const found = await Case.find({ authorId: signe.id, open: true }).lean()
    expect(found.map(({ forManagers }) => forManagers)).toEqual([true, true])
    const ids = found.map(({ _id }) => _id)
    const { cases } = await signe.ask('queue:watch', {})
    expect(cases.filter(({ id }) => ids.includes(id))).toEqual([])
    expect(signe.heard('case:changed').filter((heard) => ids.includes(heard.case.id))).toEqual([])
    for (const caseId of ids) expect(await signe.refused('flag:on-case', { caseId })).toBe('not-found')
    for (const caseId of ids)
      expect(await signe.refused('case:claim', { caseId })).toMatch(/not-found|forbidden/)
    const managed = (await per.ask('queue:watch', {})).cases.map(({ id }) => id)
    expect(managed).toEqual(expect.arrayContaining(ids))
  })

  it('and that she may need help now reaches whoever is there, without what she complains of', async () => {
    const target = { kind: 'person', memberId: signe.id, roomId } as const
    const words = 'Signe hånade mig och jag orkar inte leva längre'
    expect(await elias.ask('flag:raise', { target, category: 'leader', words })).toMatchObject({ help: true })

    const aboutElias = await openCase(elias.id)
    expect(aboutElias).toMatchObject({
      kind: 'person',
      severity: 'crisis',
      forManagers: false,
      reasons: ['care'],
    })
    expect(JSON.stringify(aboutElias)).not.toMatch(/hånade|leader/)
    await signe.hears('adults:rung', ({ caseId }) => caseId === aboutElias._id)
    const { flags } = await signe.ask('flag:on-case', { caseId: aboutElias._id })
    expect(flags).toEqual([])
  })

  it('stays with the manager also when the same message waits for the others', async () => {
    const messageId = await said(omar, 'Signe såg och gjorde inget')
    await elias.ask('flag:raise', about(messageId, 'mean'))
    await alva.ask('flag:raise', { ...about(messageId, 'leader'), words: 'Signe skrattade bara' })

    const cases = await Case.find({ target: messageId, open: true }).sort({ forManagers: 1 }).lean()
    expect(cases.map(({ forManagers, flagCategories }) => [forManagers, flagCategories])).toEqual([
      [false, ['mean']],
      [true, ['leader']],
    ])
  })
})

describe('nobody', () => {
  it('tells about what she cannot have seen, nor about herself', async () => {
    const own = await said(omar, 'Hej på er')
    expect(await omar.refused('flag:raise', about(own, 'mean'))).toBe('forbidden')
    const me = { kind: 'person', memberId: alva.id, roomId } as const
    expect(await alva.refused('flag:raise', { target: me, category: 'other' })).toBe('forbidden')

    const strange = { kind: 'room', roomId: otherRoomId } as const
    expect(await alva.refused('flag:raise', { target: strange, category: 'other' })).toBe('not-found')
    const absent = { kind: 'person', memberId: per.id, roomId } as const
    expect(await alva.refused('flag:raise', { target: absent, category: 'other' })).toBe('not-found')
  })

  it('tells about somebody who is only silently in a sensitive room', async () => {
    const sensitive = await openRoom(place, municipalityId, { sensitive: true })
    const silent = await openPerson(place, { nickname: 'Tyst', birthYear: 2009, municipalityId })
    await silent.ask('room:enter', { roomId: sensitive })
    const target = { kind: 'person', memberId: silent.id, roomId: sensitive } as const

    expect(await omar.refused('flag:raise', { target, category: 'other' })).toBe('not-found')
    expect(await omar.refused('ignored:add', { memberId: silent.id, roomId: sensitive })).toBe('not-found')
  })

  it('tells without end; twenty are always heard, and a worry has a pace of its own', async () => {
    for (let flag = 0; flag < 20; flag += 1)
      await alva.ask('flag:raise', { target: { kind: 'room', roomId }, category: 'other' })

    const more = { target: { kind: 'room', roomId }, category: 'other' } as const
    expect(await alva.refused('flag:raise', more)).toBe('too-fast')
    expect(await alva.ask('flag:raise', { ...more, category: 'worry' })).toMatchObject({ help: true })
  })
})
