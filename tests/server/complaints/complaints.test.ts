import { afterEach, beforeEach, expect, it } from 'vitest'

import { asMunicipalityId } from '@lyktan/shared/ids.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { nameComplaintsReader } from '../../../server/municipalities/name-complaints-reader.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let home: string
let roomId: string
let per: Person
let signe: Person
let alva: Person
let ingrid: Person
beforeEach(async () => {
  place = await openPlace()
  home = await openMunicipality(place)
  per = await onShift(await cast.per(place, home))
  signe = await onShift(await cast.signe(place, home))
  roomId = await openRoom(place, home)
  alva = await cast.alva(place, home)
  ingrid = await openPerson(place, { nickname: 'Ingrid', role: 'analyst', municipalityId: home })
  for (const person of [per, signe, alva]) await person.ask('room:enter', { roomId })
})
afterEach(() => place.close())

const name = (nickname: string) =>
  nameComplaintsReader(place.call(), { municipalityId: asMunicipalityId(home), nickname })
const complain = async (about: Person, words = 'Han skriker åt oss') => {
  const target = { kind: 'person', memberId: about.id, roomId } as const
  return (await alva.ask('flag:raise', { target, category: 'leader', words })).flag
}
const cases = async (person: Person) => (await person.ask('queue:watch', {})).cases

it('against the only manager is read by the one outside, who is told at once; the manager and colleagues never see it', async () => {
  await name('Ingrid')
  expect((await complain(per)).readBy).toBe('outside')
  await ingrid.hears('complaint:changed')
  const { complaints } = await ingrid.ask('complaint:list', {})
  expect(complaints).toMatchObject([{ about: 'Per', told: [{ words: 'Han skriker åt oss' }] }])
  expect(JSON.stringify(complaints)).not.toContain('Alva')

  const caseId = complaints[0]?.caseId ?? ''
  expect(await per.refused('case:claim', { caseId })).toBe('forbidden')
  expect(await signe.refused('case:claim', { caseId })).toBe('not-found')
  expect(await per.refused('complaint:list', {})).toBe('forbidden')
  expect(per.heard('complaint:changed')).toEqual([])
  expect(await cases(per)).toEqual([])
  expect((await per.ask('handover:view', {})).handover.cases.normal).toBe(0)
  expect(per.heard('case:changed')).toEqual([])

  const answer = { caseId, version: complaints[0]?.version ?? 0, outcome: 'acted', words: 'Tack.' } as const
  expect((await ingrid.ask('complaint:answer', answer)).complaints).toEqual([])
  const { flag } = await alva.hears('flag:changed', (told) => told.flag.answer !== null)
  expect(flag.answer).toMatchObject({ outcome: 'outside', words: 'Tack.' })
  expect(per.heard('decision:told')).toEqual([])
  expect(await ingrid.refused('complaint:answer', answer)).toBe('stale')
  const acts = await AuditEntry.find({ actorId: ingrid.id }).sort({ number: 1 }).lean()
  expect(acts.map(({ act }) => act)).toEqual(['complaint:read', 'complaint:answer'])
})

it('says plainly when nobody may read it, and it is read by whoever is named later', async () => {
  expect((await complain(per)).readBy).toBe('nobody')
  expect(place.logged.some((line) => line.includes('complaint without a reader'))).toBe(true)
  expect(await ingrid.refused('complaint:list', {})).toBe('forbidden')
  expect(await name('Signe')).toBeNull()
  await name('Ingrid')
  expect((await ingrid.ask('complaint:list', {})).complaints).toHaveLength(1)
})

it('stays with the managers where there are two, or when it is about a youth worker', async () => {
  await name('Ingrid')
  expect((await complain(signe)).readBy).toBe('managers')
  expect((await ingrid.ask('complaint:list', {})).complaints).toEqual([])
  const eva = await onShift(
    await openPerson(place, { nickname: 'Eva', role: 'manager', municipalityId: home }),
  )
  expect((await complain(per)).readBy).toBe('managers')
  expect((await ingrid.ask('complaint:list', {})).complaints).toEqual([])
  expect((await cases(eva)).filter(({ forManagers }) => forManagers)).toHaveLength(2)
})

it('that points at nobody is read by the only manager and the one outside, without a young person’s words', async () => {
  await name('Ingrid')
  const omar = await cast.omar(place, home)
  await omar.ask('room:enter', { roomId })
  const sent = await omar.ask('message:send', { roomId, clientId: 'omar-0001', text: 'hej på er' })
  const messageId = sent.outcome === 'posted' ? sent.message.id : ''
  const target = { kind: 'message', messageId } as const
  expect((await alva.ask('flag:raise', { target, category: 'leader' })).flag.readBy).toBe('both')
  const { complaints } = await ingrid.ask('complaint:list', {})
  expect(complaints).toMatchObject([{ about: null, text: null }])
  expect(JSON.stringify(complaints)).not.toContain('hej på er')
  expect((await cases(per)).some(({ forManagers }) => forManagers)).toBe(true)
})
