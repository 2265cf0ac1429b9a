import { afterEach, beforeEach, expect, it } from 'vitest'

import { asDecisionId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { Measure } from '../../../server/measures/measure.model.ts'
import { cast, onShift } from '../../support/cast.ts'
import { openPage } from '../../support/people.ts'
import { askForTalk, openCompany } from '../talks/company.ts'
import type { Company } from '../talks/company.ts'

let here: Company
beforeEach(async () => {
  here = await openCompany()
})
afterEach(() => here.place.close())

it('is compiled from what there is now: cases by severity, what holds for whom and until when, talks', async () => {
  const { alva, omar, signe, roomId, municipalityId, place } = here
  for (const person of [alva, omar]) await person.ask('room:enter', { roomId })
  await alva.ask('message:send', { roomId, clientId: 'waits-0001', text: 'hej' })
  await omar.ask('message:send', { roomId, clientId: 'waits-0002', text: 'jag vill inte leva längre' })
  const wish = await askForTalk(alva)
  await alva.ask('talk:choose', { talkId: wish.id, choice: 'again' })
  await askForTalk(omar)
  const until = new Date(place.clock.now().getTime() + 900_000)
  const at = { municipalityId: asMunicipalityId(municipalityId), roomId: null }
  const measure = { ...at, memberId: omar.id, kind: 'pause', by: signe.id, rule: 1 } as const
  const from = place.clock.now()
  await Measure.create({ ...measure, _id: 'm1', decisionId: asDecisionId('d1'), from, until })
  await Measure.create({ ...measure, _id: 'm2', decisionId: asDecisionId('d2'), from, until, liftedAt: from })

  const { handover } = await signe.ask('handover:view', {})
  expect(handover).toMatchObject({
    cases: { crisis: 1, normal: 1 },
    measures: [{ kind: 'pause', nickname: 'Omar', roomName: null, until: until.toISOString() }],
    talks: { live: 1, wishes: 1 },
  })
  expect(JSON.stringify(handover)).not.toContain('leva')

  place.clock.advanceSeconds(901)
  expect((await signe.ask('handover:view', {})).handover.measures).toEqual([])
})

it('a note goes to the next shift, who says that she has read it; who wrote it sees who', async () => {
  const { signe, tor } = here
  await signe.ask('handover:acknowledge', {})
  await signe.ask('handover:write-note', { text: 'Soffan var livlig. Häll upp te.' })
  await tor.hears('handover:changed')
  const before = (await tor.ask('handover:view', {})).handover
  expect(before).toMatchObject({
    isRead: false,
    notes: [{ text: 'Soffan var livlig. Häll upp te.', readBy: [] }],
  })
  expect((await tor.ask('handover:acknowledge', {})).handover.isRead).toBe(true)
  const { handover } = await signe.ask('handover:view', {})
  expect(handover).toMatchObject({ isRead: true, notes: [{ readBy: [{ nickname: 'Tor' }] }] })
  await tor.ask('handover:acknowledge', {})
  expect((await signe.ask('handover:view', {})).handover.notes[0]?.readBy).toHaveLength(1)
  const acts = await AuditEntry.find({ actorId: signe.id }).sort({ number: 1 }).lean()
  expect(acts.map(({ act }) => act)).toContain('handover:write-note')
  expect(JSON.stringify(acts)).not.toContain('livlig')
})

it('whoever comes on shift has it to read anew', async () => {
  const { tor, place } = here
  await tor.ask('handover:acknowledge', {})
  place.clock.advanceSeconds(3600)
  await tor.ask('shift:check-out', {})
  const page = await openPage(place, tor)
  expect(await page.refused('handover:view', {})).toBe('off-shift')
  await page.ask('shift:check-in', {})
  expect((await page.ask('handover:view', {})).handover.isRead).toBe(false)
})

it('its author and the manager take a note away, others do not; after a fortnight it goes by itself', async () => {
  const { alva, signe, tor, place, municipalityId } = here
  const per = await cast.per(place, municipalityId)
  const write = async () =>
    (await signe.ask('handover:write-note', { text: 'Nyckeln hänger i köket.' })).handover.notes[0]?.id ?? ''
  const noteId = await write()
  expect(await tor.refused('handover:drop-note', { noteId })).toBe('forbidden')
  expect(await alva.refused('handover:view', {})).toBe('forbidden')
  expect((await per.ask('handover:drop-note', { noteId })).handover.notes).toEqual([])
  await write()
  place.clock.advanceSeconds(14 * 24 * 3600)
  await place.turn('weed notes')
  const page = await openPage(place, signe)
  expect((await page.ask('handover:view', {})).handover.notes).toEqual([])
})

it('shows nothing of another municipality', async () => {
  const { signe, place } = here
  await signe.ask('handover:write-note', { text: 'Bara för oss.' })
  const away = 'annanstans'
  const stranger = await onShift(await cast.tor(place, away))
  expect((await stranger.ask('handover:view', {})).handover.notes).toEqual([])
})
