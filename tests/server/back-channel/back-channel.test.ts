import { afterEach, beforeEach, expect, it } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { StaffLine } from '../../../server/back-channel/staff-line.model.ts'
import { eraseMember } from '../../../server/members/erase-me.ts'
import { cast, onShift, openMunicipality } from '../../support/cast.ts'
import { openPage } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openCompany } from '../talks/company.ts'
import type { Company } from '../talks/company.ts'

let here: Company
beforeEach(async () => {
  here = await openCompany()
})
afterEach(() => here.place.close())

let said = 0
const tell = (person: Person, text: string, wishes: object = {}) =>
  person.ask('channel:say', {
    roomId: here.roomId,
    clientId: `line-${String((said += 1)).padStart(6, '0')}`,
    text,
    about: null,
    ...wishes,
  })

it('is heard by everybody on duty at once and by no young person, whatever room she is in', async () => {
  const { alva, omar, signe, tor, roomId } = here
  for (const person of [alva, omar, signe]) await person.ask('room:enter', { roomId })
  await tell(signe, 'Jag tar kön, tar du soffan?')
  await tor.hears(
    'channel:said',
    ({ line }) => line.text.includes('soffan') && line.author?.nickname === 'Signe',
  )
  await signe.hears('channel:said')

  await alva.ask('message:send', { roomId, clientId: 'after-0001', text: 'hej' })
  await omar.ask('message:send', { roomId, clientId: 'after-0002', text: 'hej hej' })
  await alva.hears('messages:changed')
  for (const young of [alva, omar]) {
    expect(young.heard('channel:said')).toEqual([])
    expect(young.heard('channel:seen')).toEqual([])
    expect(await young.refused('channel:view', { roomId })).toBe('forbidden')
    expect(JSON.stringify(await young.ask('room:changes', { roomId, since: 0 }))).not.toContain('soffan')
  }
  const { channel } = await tor.ask('channel:view', { roomId })
  expect(channel.lines).toMatchObject([
    { text: 'Jag tar kön, tar du soffan?', author: { nickname: 'Signe' } },
  ])
  expect((await tor.ask('channel:view', { roomId: null })).channel.lines).toEqual([])
  const acts = await AuditEntry.find({ actorId: signe.id, act: 'channel:say' }).lean()
  expect(acts).toHaveLength(1)
  expect(JSON.stringify(acts)).not.toContain('soffan')
})

it('is for those on duty alone: at home nothing is heard or read, by a manager as little as by others', async () => {
  const { signe, tor, roomId, place, municipalityId } = here
  const per = await cast.per(place, municipalityId)
  await tor.ask('shift:check-out', {})
  await tell(signe, 'Bara vi som är här.')
  await signe.hears('channel:said')
  expect([...per.heard('channel:said'), ...tor.heard('channel:said')]).toEqual([])
  const atHome = await openPage(place, tor)
  expect(await per.refused('channel:view', { roomId })).toBe('off-shift')
  expect(await atHome.refused('channel:unread', {})).toBe('off-shift')
  const sameLine = { roomId, clientId: 'line-home01', text: 'Hallå', about: null }
  expect(await atHome.refused('channel:say', sameLine)).toBe('off-shift')
  await per.ask('shift:check-in', {})
  expect((await per.ask('channel:view', { roomId })).channel.lines).toHaveLength(1)

  const away = await openMunicipality(place, 'skogsvik')
  const stranger = await onShift(await cast.tor(place, away))
  expect(await stranger.refused('channel:view', { roomId })).toBe('not-found')
  expect((await stranger.ask('channel:unread', {})).unread).toEqual([])
})

it('counts what colleagues said until it is read, on every device; one’s own words are read', async () => {
  const { signe, tor, roomId, place } = here
  await tell(signe, 'Ett')
  place.clock.advanceSeconds(1)
  const { line } = await tell(signe, 'Två')
  await tell(signe, 'Hela platsen', { roomId: null })
  const waits = async (person: Person) => (await person.ask('channel:unread', {})).unread
  expect(await waits(tor)).toEqual(
    expect.arrayContaining([
      { roomId, count: 2 },
      { roomId: null, count: 1 },
    ]),
  )
  expect(await waits(signe)).toEqual([])
  await tor.ask('channel:read', { roomId, lineId: line.id })
  await tor.hears('channel:seen', (seen) => seen.roomId === roomId)
  expect(await waits(tor)).toEqual([{ roomId: null, count: 1 }])
})

it('a line sent twice is one line, and may point at a message or a case that its author may read', async () => {
  const { alva, omar, signe, tor, roomId, place, municipalityId } = here
  await omar.ask('room:enter', { roomId })
  const sent = await omar.ask('message:send', { roomId, clientId: 'points-0001', text: 'hej' })
  const messageId = sent.outcome === 'posted' ? sent.message.id : ''
  const about = { kind: 'message', messageId } as const
  const line = { roomId, clientId: 'line-twice1', text: 'Se här', about }
  const [first, second] = [await signe.ask('channel:say', line), await signe.ask('channel:say', line)]
  expect(second.line.id).toBe(first.line.id)
  expect(await signe.refused('channel:say', { ...line, text: 'Annat' })).toBe('conflict')
  await tor.hears('channel:said', ({ line: heard }) => heard.about?.kind === 'message')
  const elsewhere = { ...line, clientId: 'line-other1', roomId: null }
  expect(await signe.refused('channel:say', elsewhere)).toBe('not-found')

  for (const person of [signe, alva]) await person.ask('room:enter', { roomId })
  await alva.ask('flag:raise', { target: { kind: 'person', memberId: signe.id, roomId }, category: 'leader' })
  const per = await onShift(await cast.per(place, municipalityId))
  const caseId = (await per.ask('queue:watch', {})).cases.find(({ forManagers }) => forManagers)?.id ?? ''
  expect(caseId).not.toBe('')
  const aboutCase = { roomId, text: 'Se ärendet', about: { kind: 'case', caseId } } as const
  expect(await tor.refused('channel:say', { ...aboutCase, clientId: 'line-case01' })).toBe('not-found')
})

it('goes after three days, and with its author', async () => {
  const { signe, tor, roomId, place } = here
  await tell(signe, 'Borta på måndag')
  expect(await (await signe.fetch('/api/me/data')).json()).toMatchObject({
    data: { saidToColleagues: [{ text: 'Borta på måndag' }] },
  })
  place.clock.advanceSeconds(72 * 3600)
  await place.turn('weed staff lines')
  expect((await (await openPage(place, tor)).ask('channel:view', { roomId })).channel.lines).toEqual([])
  await tell(await openPage(place, signe), 'Hej då')
  await eraseMember(place.call(), signe.id)
  expect(await StaffLine.countDocuments({})).toBe(0)
})
