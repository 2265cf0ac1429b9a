import { asMemberId, asTemplateId } from '@lyktan/shared/ids.ts'
import { expect, it } from 'vitest'

import { contentOf, draftAfter, newDraft, withTemplate } from '../../../client/src/planning/draft.ts'
import { faultsOf } from '../../../client/src/planning/draft-faults.ts'
import { repeatOf, repeatsFrom, ruleOf, termEnd } from '../../../client/src/planning/repeat.ts'
import { instantOf, minutesBetween, spanOf, wallOf } from '../../../client/src/planning/wall.ts'
import { rightTemplate } from '../../support/planning-rows.ts'

const timeZone = 'Europe/Stockholm'

it('a time on the wall is the right instant on both sides of a change of the clock', () => {
  expect(instantOf('2026-10-24T18:00', timeZone)).toBe('2026-10-24T16:00:00.000Z')
  expect(instantOf('2026-10-25T18:00', timeZone)).toBe('2026-10-25T17:00:00.000Z')
  expect(instantOf('2027-03-28T18:00', timeZone)).toBe('2027-03-28T16:00:00.000Z')
  expect(instantOf('2027-03-28T00:30', timeZone)).toBe('2027-03-27T23:30:00.000Z')
  expect(wallOf('2027-03-28T16:00:00.000Z', timeZone)).toBe('2027-03-28T18:00')
})

it('what ends before it begins ends the next day', () => {
  expect(minutesBetween('22:00', '01:00')).toBe(180)
  expect(spanOf({ date: '2026-12-31', from: '22:00', to: '01:00' }, timeZone)).toEqual({
    startsAt: '2026-12-31T21:00:00.000Z',
    endsAt: '2027-01-01T00:00:00.000Z',
  })
})

it('what people say of a date and its rule are the same, both ways', () => {
  expect(repeatsFrom('2026-11-26')).toEqual([
    'never',
    'weekly',
    'fortnightly',
    'monthly-4',
    'monthly-last',
    'monthly-date',
  ])
  expect(repeatsFrom('2026-12-01')).toContain('monthly-1')
  expect(repeatsFrom('2026-12-01')).not.toContain('monthly-last')
  expect(repeatsFrom('2026-12-31')).not.toContain('monthly-4')
  expect(ruleOf('monthly-1', '2026-12-01')).toBe('FREQ=MONTHLY;BYDAY=1TU')
  for (const repeat of repeatsFrom('2026-11-26')) {
    const rule = ruleOf(repeat, '2026-11-26')
    if (rule !== null) expect(repeatOf(rule)).toBe(repeat)
  }
  expect(repeatOf('FREQ=WEEKLY;BYDAY=TU,TH')).toBeUndefined()
})

it('a series ends with the term that it begins in', () => {
  expect(['2026-09-01', '2026-12-10', '2027-01-15', '2027-06-05'].map(termEnd)).toEqual([
    '2026-12-13',
    '2027-06-10',
    '2027-06-10',
    '2027-12-13',
  ])
})

it('from a template everything is told but when and who; published, it waits for the risks to be ticked', () => {
  const template = {
    ...rightTemplate,
    ageBands: [...rightTemplate.ageBands],
    access: [],
    riskPoints: ['Två vuxna.'],
  }
  const empty = newDraft('2026-11-20', asMemberId('signe'), ['Allmänt.'])
  expect(Object.keys(faultsOf(empty))).toEqual(['title', 'text', 'risk'])
  const draft = withTemplate(empty, asTemplateId('lyktan-quiz'), template)
  expect(draft).toMatchObject({ date: '2026-11-27', from: '18:00', to: '19:00', hosts: ['signe'] })
  expect(faultsOf(draft)).toEqual({ risk: 'risk' })
  expect(faultsOf({ ...draft, isPublished: false })).toEqual({})
  const ticked = { ...draft, ticked: ['Två vuxna.'] }
  expect(faultsOf(ticked)).toEqual({})
  expect(contentOf(ticked)).toMatchObject({ riskChecked: true, capacity: null, place: { kind: 'digital' } })
  expect(faultsOf({ ...ticked, capacity: '0', placeKind: 'both' })).toEqual({
    address: 'text.blank',
    capacity: 'capacity',
  })
  expect(draftAfter(ticked, '2026-12-20')).toMatchObject({ date: '2026-12-25', ticked: [] })
})
