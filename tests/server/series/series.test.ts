import { afterEach, beforeEach, expect, it } from 'vitest'

import type { SeriesView } from '@lyktan/shared/series.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { makeDates } from '../../../server/series/make-dates.ts'
import { Series } from '../../../server/series/series.model.ts'
import type { SeriesRecord } from '../../../server/series/series.model.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { openPage } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { rightSeries } from '../../support/planning-rows.ts'

let place: Place
let municipalityId: string
let signe: Person

beforeEach(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  signe = await cast.signe(place, municipalityId)
})
afterEach(() => place.close())

const { content } = rightSeries
const mutable = {
  ...content,
  ageBands: [...content.ageBands],
  access: [...content.access],
  hosts: [],
}
const plan = async (wishes: object = {}): Promise<{ series: SeriesView; sessions: SessionView[] }> => {
  const asked = { ...rightSeries, content: mutable, skipped: [], restsIn: [], ...wishes }
  const { series, sessions } = await signe.ask('series:plan', asked)
  return { series, sessions: [...sessions] }
}
const everything = async (): Promise<readonly SessionView[]> => {
  const span = { from: '2026-11-01T00:00:00.000Z', to: '2027-11-01T00:00:00.000Z' }
  return (await signe.ask('session:list', span)).sessions
}
/** So many days later she signs in again. */
const later = async (days: number) => {
  place.clock.advanceSeconds(days * 86_400)
  signe = await openPage(place, signe)
}
const starts = (sessions: readonly SessionView[]) => sessions.map(({ startsAt }) => startsAt)

it('becomes sessions of their own up to the horizon, and more of them as time goes, never twice', async () => {
  const { series, sessions } = await plan({ lastDate: '2027-06-10', restsIn: ['school-holiday'] })
  expect(starts(sessions).slice(0, 5)).toEqual([
    '2026-11-26T17:00:00.000Z',
    '2026-12-03T17:00:00.000Z',
    '2026-12-10T17:00:00.000Z',
    '2026-12-17T17:00:00.000Z',
    '2027-01-14T17:00:00.000Z',
  ])
  expect(sessions[0]).toMatchObject({
    seriesId: series.id,
    recurrenceId: '2026-11-26T17:00:00.000Z',
    title: 'Torsdagsquiz',
    sequence: 0,
    staff: { riskCheck: { by: 'Signe' } },
  })
  const record = await Series.findById(series.id).lean<SeriesRecord>()
  if (record === null) throw new Error('no series')
  await Promise.all([place.turn('make dates of series'), makeDates(place.call(), record)])
  expect(await everything()).toHaveLength(sessions.length)

  await later(60)
  await Promise.all([place.turn('make dates of series'), makeDates(place.call(), record)])
  const more = await everything()
  expect(new Set(starts(more)).size).toBe(more.length)
  // The spring change of the clock lies between: 18:00 on the wall all the same.
  expect(starts(more)).toContain('2027-04-01T16:00:00.000Z')
  const acts = await AuditEntry.find({ act: 'series:plan' }).lean()
  expect(acts).toMatchObject([{ actorId: signe.id, objectId: series.id }])
})

it('one date is moved alone: it keeps its id, only its own sequence grows, and the timer leaves it where it is', async () => {
  const { sessions } = await plan()
  const [first, second, third] = sessions
  if (!second) throw new Error('too few')
  const change = { startsAt: '2026-12-04T16:00:00.000Z', endsAt: '2026-12-04T18:00:00.000Z' }
  await signe.ask('session:change', { sessionId: second.id, version: second.version, change })
  await place.turn('make dates of series')

  const after = await everything()
  expect(after.map(({ id, sequence, startsAt }) => [id, sequence, startsAt])).toEqual([
    [first?.id, 0, first?.startsAt],
    [second.id, 1, '2026-12-04T16:00:00.000Z'],
    [third?.id, 0, third?.startsAt],
  ])
  expect(after[1]?.recurrenceId).toBe(second.recurrenceId)
})

it('this and all following: an hour later from the second date on; ids stay, and the first is untouched', async () => {
  const { series, sessions } = await plan()
  const [first, second, third] = sessions
  if (!second || !third) throw new Error('too few')
  const cancelling = { sessionId: third.id, version: third.version, words: 'Vi är sjuka.' }
  await signe.ask('session:cancel', cancelling)
  const asked = { seriesId: series.id, version: series.version, sessionId: second.id }
  const answer = await signe.ask('series:change', {
    ...asked,
    change: { title: 'Sent quiz' },
    startsAt: '2026-12-03T19:00',
    lastDate: '2026-12-17',
  })
  expect(answer.series).toMatchObject({ startsAt: '2026-12-03T19:00', rule: 'FREQ=WEEKLY;BYDAY=TH' })
  expect(answer.series.id).not.toBe(series.id)
  await place.turn('make dates of series')

  const after = await everything()
  expect(after.map(({ id, title, startsAt, state }) => [id, title, startsAt, state])).toEqual([
    [first?.id, 'Torsdagsquiz', '2026-11-26T17:00:00.000Z', 'planned'],
    [second.id, 'Sent quiz', '2026-12-03T18:00:00.000Z', 'planned'],
    [third.id, 'Torsdagsquiz', '2026-12-10T17:00:00.000Z', 'cancelled'],
    [expect.any(String), 'Sent quiz', '2026-12-17T18:00:00.000Z', 'planned'],
  ])
  expect(after.map(({ sequence }) => sequence)).toEqual([0, 1, 1, 0])
  expect(await signe.refused('series:change', { ...asked, change: {} })).toBe('stale')
  const { series: listed } = await signe.ask('series:list', {})
  expect(listed.map(({ title, lastDate }) => [title, lastDate])).toEqual([
    ['Torsdagsquiz', '2026-12-02'],
    ['Sent quiz', '2026-12-17'],
  ])
})

it('from the first date on it stays one series; dates that a new rhythm does not have are cancelled', async () => {
  const { series, sessions } = await plan()
  const [first, second, third] = sessions
  if (!first) throw new Error('too few')
  const answer = await signe.ask('series:change', {
    seriesId: series.id,
    version: series.version,
    sessionId: first.id,
    change: { kind: 'game' },
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    lastDate: '2026-12-24',
  })
  expect(answer.series).toMatchObject({ id: series.id, version: 2 })
  expect(answer.cancelled).toEqual([second?.id])
  await place.turn('make dates of series')
  const after = await everything()
  expect(after.map(({ id, state }) => [id, state])).toEqual([
    [first.id, 'planned'],
    [second?.id, 'cancelled'],
    [third?.id, 'planned'],
    [expect.any(String), 'planned'],
  ])
  // Another kind has other risks, and nobody has thought of them yet: not of the new date either.
  expect(after.map(({ staff }) => staff?.riskCheck ?? null).filter((check) => check !== null)).toHaveLength(1)
})

it('ends from a day on with words for those who look for it, and nothing more is made', async () => {
  const { series, sessions } = await plan({ lastDate: '2027-06-10' })
  const asked = { seriesId: series.id, version: series.version, from: '2026-12-03' }
  const { cancelled } = await signe.ask('series:end', { ...asked, words: 'Gruppen är slut för i år.' })
  expect(cancelled).toHaveLength(sessions.length - 1)
  await later(30)
  await place.turn('make dates of series')
  const after = await everything()
  expect(after).toHaveLength(sessions.length)
  expect(after.slice(0, 2).map(({ state, cancelWords }) => [state, cancelWords])).toEqual([
    ['planned', null],
    ['cancelled', 'Gruppen är slut för i år.'],
  ])
})

it('is previewed with holidays in which it rests and with what else stands at that time; what cannot be says why', async () => {
  await plan()
  await signe.ask('holidays:set', { holidays: [{ name: 'Temavecka', from: '2026-12-08', to: '2026-12-11' }] })
  const asked = { startsAt: '2026-12-03T18:30', minutes: 60, lastDate: '2026-12-17' }
  const rule = 'FREQ=WEEKLY;BYDAY=TH'
  const { dates } = await signe.ask('series:preview', { ...asked, rule, restsIn: ['school-holiday'] })
  expect(dates.map(({ wall, rest, beside }) => [wall, rest, beside])).toEqual([
    ['2026-12-03T18:30', null, ['Torsdagsquiz']],
    ['2026-12-10T18:30', 'Temavecka', ['Torsdagsquiz']],
    ['2026-12-17T18:30', null, []],
  ])
  const endless = { ...asked, rule, lastDate: '2090-01-01', restsIn: [] }
  expect(await signe.ask('series:preview', endless)).toMatchObject({ fault: 'rule.endless', dates: [] })
  expect(
    await signe.refused('series:plan', { ...rightSeries, ...endless, content: mutable, skipped: [] }),
  ).toBe('bad-request')
})

it('starts with usual school holidays, says so, and keeps the ones of each municipality apart', async () => {
  const before = await signe.ask('holidays:view', {})
  expect(before.isUsual).toBe(true)
  expect(before.holidays.map(({ name }) => name)).toContain('Sportlov')
  const umea = [{ name: 'Sportlov', from: '2027-03-08', to: '2027-03-12' }]
  expect(await signe.ask('holidays:set', { holidays: umea })).toMatchObject({
    isUsual: false,
    holidays: umea,
  })
  const stranger = await cast.tor(place, await openMunicipality(place, 'skogsvik'))
  expect((await stranger.ask('holidays:view', {})).isUsual).toBe(true)
  expect((await stranger.ask('series:list', {})).series).toEqual([])
})

it('nothing of a skipped date is ever made', async () => {
  const { sessions } = await plan({ skipped: ['2026-12-03T18:00'] })
  await place.turn('make dates of series')
  expect(starts(await everything())).toEqual(starts(sessions))
  expect(starts(sessions)).toEqual(['2026-11-26T17:00:00.000Z', '2026-12-10T17:00:00.000Z'])
})
