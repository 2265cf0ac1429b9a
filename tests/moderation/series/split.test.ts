import fc from 'fast-check'
import { expect, it } from 'vitest'

import { plannedDates } from '../../../moderation/series/planned-dates.ts'
import type { Recurrence } from '../../../moderation/series/planned-dates.ts'
import { splitSeries } from '../../../moderation/series/split.ts'

const thursdays: Recurrence = {
  timeZone: 'Europe/Stockholm',
  startsAt: '2026-11-26T18:00',
  minutes: 120,
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  lastDate: '2026-12-31',
}
const days = (recurrence: Recurrence | null) =>
  recurrence === null ? [] : plannedDates(recurrence).map((date) => date.recurrenceId)

it('this and all following: an hour later from one Thursday on, nothing before it is touched', () => {
  const { before, after, renamed } = splitSeries(
    { recurrence: thursdays, exceptions: [] },
    '2026-12-10T18:00',
    { startsAt: '2026-12-10T19:00' },
  )
  expect(days(before)).toEqual(['2026-11-26T18:00', '2026-12-03T18:00'])
  expect(days(after)).toEqual([
    '2026-12-10T19:00',
    '2026-12-17T19:00',
    '2026-12-24T19:00',
    '2026-12-31T19:00',
  ])
  expect([...renamed]).toEqual([
    ['2026-12-10T18:00', '2026-12-10T19:00'],
    ['2026-12-17T18:00', '2026-12-17T19:00'],
    ['2026-12-24T18:00', '2026-12-24T19:00'],
    ['2026-12-31T18:00', '2026-12-31T19:00'],
  ])
})

it('moved to another weekday, each Thursday becomes each Friday and keeps who it is', () => {
  const { after, renamed } = splitSeries({ recurrence: thursdays, exceptions: [] }, '2026-12-10T18:00', {
    startsAt: '2026-12-11T18:00',
  })
  expect(after.rule).toBe('FREQ=WEEKLY;BYDAY=FR')
  expect(days(after)).toEqual(['2026-12-11T18:00', '2026-12-18T18:00', '2026-12-25T18:00'])
  expect(renamed.get('2026-12-17T18:00')).toBe('2026-12-18T18:00')
  expect(renamed.get('2026-12-31T18:00')).toBeNull()
})

it('a monthly first Tuesday moves to a Thursday of the same week', () => {
  const monthly = {
    ...thursdays,
    startsAt: '2026-12-01T18:00',
    rule: 'FREQ=MONTHLY;BYDAY=1TU',
    lastDate: '2027-04-30',
  }
  const { after } = splitSeries({ recurrence: monthly, exceptions: [] }, '2027-02-02T18:00', {
    startsAt: '2027-02-04T18:00',
  })
  expect(after.rule).toBe('FREQ=MONTHLY;BYDAY=1TH')
  expect(days(after)).toEqual(['2027-02-04T18:00', '2027-03-04T18:00', '2027-04-01T18:00'])
})

it('from the very first on, the old series is left with nothing', () => {
  const { before, after } = splitSeries({ recurrence: thursdays, exceptions: [] }, '2026-11-26T18:00', {
    minutes: 90,
  })
  expect(before).toBeNull()
  expect(after).toEqual({ ...thursdays, minutes: 90 })
})

it('a new rhythm keeps the dates that fall on the same day; a skipped date stays skipped', () => {
  const exceptions = [
    { recurrenceId: '2026-12-03T18:00', kind: 'skipped' as const },
    { recurrenceId: '2026-12-24T18:00', kind: 'skipped' as const },
  ]
  const split = splitSeries({ recurrence: thursdays, exceptions }, '2026-12-10T18:00', {
    startsAt: '2026-12-10T17:00',
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  })
  expect(days(split.after)).toEqual(['2026-12-10T17:00', '2026-12-24T17:00'])
  expect(split.renamed.get('2026-12-17T18:00')).toBeNull()
  expect(split.exceptions).toEqual({
    before: [{ recurrenceId: '2026-12-03T18:00', kind: 'skipped' }],
    after: [{ recurrenceId: '2026-12-24T17:00', kind: 'skipped' }],
  })
})

it('a date that the series does not have cannot be where it splits', () => {
  expect(() => splitSeries({ recurrence: thursdays, exceptions: [] }, '2026-12-11T18:00', {})).toThrow(
    RangeError,
  )
})

it('split anywhere without a change, the two parts are what the one was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'FREQ=DAILY',
        'FREQ=WEEKLY;INTERVAL=3',
        'FREQ=MONTHLY;BYDAY=-1FR',
        'FREQ=WEEKLY;BYDAY=MO,TH',
      ),
      fc.nat(),
      (rule, chance) => {
        const recurrence = { ...thursdays, rule, lastDate: '2027-09-30' }
        const all = days(recurrence)
        const at = all[chance % all.length] ?? ''
        const { before, after, renamed } = splitSeries({ recurrence, exceptions: [] }, at, {})
        expect([...days(before), ...days(after)]).toEqual(all)
        for (const [from, to] of renamed) expect(to).toBe(from)
      },
    ),
    { numRuns: 20 },
  )
})
