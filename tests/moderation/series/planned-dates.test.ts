import fc from 'fast-check'
import { expect, it } from 'vitest'

import { plannedDates, recurrenceFault, wallTimeAt } from '../../../moderation/series/planned-dates.ts'
import type { Recurrence } from '../../../moderation/series/planned-dates.ts'

const timeZone = 'Europe/Stockholm'
const thursdays: Recurrence = {
  timeZone,
  startsAt: '2026-10-08T18:00',
  minutes: 120,
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  lastDate: '2027-04-15',
}
const instants = (recurrence: Recurrence) =>
  plannedDates(recurrence).map(({ startsAt }) => startsAt.toISOString())
const days = (recurrence: Recurrence) => plannedDates(recurrence).map(({ recurrenceId }) => recurrenceId)

it('18:00 stays 18:00 over both changes of the clock', () => {
  const autumn = { ...thursdays, lastDate: '2026-11-05' }
  expect(instants(autumn)).toEqual([
    '2026-10-08T16:00:00.000Z',
    '2026-10-15T16:00:00.000Z',
    '2026-10-22T16:00:00.000Z',
    '2026-10-29T17:00:00.000Z',
    '2026-11-05T17:00:00.000Z',
  ])
  const spring = { ...thursdays, startsAt: '2027-03-18T18:00', lastDate: '2027-04-08' }
  expect(instants(spring)).toEqual([
    '2027-03-18T17:00:00.000Z',
    '2027-03-25T17:00:00.000Z',
    '2027-04-01T16:00:00.000Z',
    '2027-04-08T16:00:00.000Z',
  ])
})

it('an evening over midnight of the change lasts as long as it was told, whatever the wall shows', () => {
  const night = { ...thursdays, startsAt: '2026-10-24T22:00', rule: 'FREQ=DAILY', minutes: 360 }
  const [first] = plannedDates({ ...night, lastDate: '2026-10-24' })
  expect(first?.startsAt.toISOString()).toBe('2026-10-24T20:00:00.000Z')
  expect(first?.endsAt.toISOString()).toBe('2026-10-25T02:00:00.000Z')
})

it('half past two does not exist on the night of the spring change, and is the first of two in autumn', () => {
  const nights = { ...thursdays, startsAt: '2027-03-27T02:30', rule: 'FREQ=DAILY', lastDate: '2027-03-29' }
  expect(days(nights)).toEqual(['2027-03-27T02:30', '2027-03-29T02:30'])
  const twice = { ...nights, startsAt: '2026-10-25T02:30', lastDate: '2026-10-25' }
  expect(instants(twice)).toEqual(['2026-10-25T00:30:00.000Z'])
})

it('29 February: every week passes over it, every year waits for it, the 29th of each month takes it when it is there', () => {
  const weekly = { ...thursdays, startsAt: '2028-02-22T17:30', rule: 'FREQ=WEEKLY;BYDAY=TU' }
  expect(days({ ...weekly, lastDate: '2028-03-07' })).toEqual([
    '2028-02-22T17:30',
    '2028-02-29T17:30',
    '2028-03-07T17:30',
  ])
  const yearly = { ...weekly, startsAt: '2028-02-29T17:30', rule: 'FREQ=YEARLY', lastDate: '2032-12-31' }
  expect(instants(yearly)).toEqual(['2028-02-29T16:30:00.000Z', '2032-02-29T16:30:00.000Z'])
  const monthly = { ...yearly, startsAt: '2027-01-29T17:30', rule: 'FREQ=MONTHLY;BYMONTHDAY=29' }
  expect(days({ ...monthly, lastDate: '2027-04-30' })).toEqual([
    '2027-01-29T17:30',
    '2027-03-29T17:30',
    '2027-04-29T17:30',
  ])
  expect(days({ ...monthly, startsAt: '2028-01-29T17:30', lastDate: '2028-03-31' })).toEqual([
    '2028-01-29T17:30',
    '2028-02-29T17:30',
    '2028-03-29T17:30',
  ])
})

it('every other week, the first Tuesday, the last Friday and two days a week', () => {
  const from = (startsAt: string, rule: string, lastDate: string) =>
    days({ ...thursdays, startsAt, rule, lastDate }).map((day) => day.slice(0, 10))

  expect(from('2026-11-26T18:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2027-01-10')).toEqual([
    '2026-11-26',
    '2026-12-10',
    '2026-12-24',
    '2027-01-07',
  ])
  expect(from('2026-12-01T18:00', 'FREQ=MONTHLY;BYDAY=1TU', '2027-03-31')).toEqual([
    '2026-12-01',
    '2027-01-05',
    '2027-02-02',
    '2027-03-02',
  ])
  expect(from('2026-11-27T18:00', 'FREQ=MONTHLY;BYDAY=-1FR', '2027-02-28')).toEqual([
    '2026-11-27',
    '2026-12-25',
    '2027-01-29',
    '2027-02-26',
  ])
  expect(from('2026-11-24T18:00', 'FREQ=WEEKLY;BYDAY=TU,TH', '2026-12-03')).toEqual([
    '2026-11-24',
    '2026-11-26',
    '2026-12-01',
    '2026-12-03',
  ])
})

it('rests in holidays, tells which, and skips what was skipped', () => {
  const dates = plannedDates(
    { ...thursdays, startsAt: '2026-12-10T18:00', lastDate: '2027-01-14' },
    {
      exceptions: [{ recurrenceId: '2026-12-17T18:00', kind: 'skipped' }],
      rests: [{ kind: 'school-holiday', name: 'Jullov', from: '2026-12-21', to: '2027-01-07' }],
    },
  )
  expect(dates.map(({ recurrenceId, rest }) => [recurrenceId, rest])).toEqual([
    ['2026-12-10T18:00', null],
    ['2026-12-24T18:00', 'Jullov'],
    ['2026-12-31T18:00', 'Jullov'],
    ['2027-01-07T18:00', 'Jullov'],
    ['2027-01-14T18:00', null],
  ])
})

it.each([
  ['rule.form', 'nonsense', '2027-06-10'],
  ['rule.form', 'FREQ=WEEKLY;BYDAY=2TH', '2027-06-10'],
  ['rule.form', 'FREQ=WEEKLY;BYDAY=TH;BYDAY=FR', '2027-06-10'],
  ['rule.form', 'FREQ=WEEKLY;COUNT=100000', '2027-06-10'],
  ['rule.form', 'FREQ=WEEKLY;constructor=1', '2027-06-10'],
  ['rule.form', 'FREQ=WEEKLY;INTERVAL=0', '2027-06-10'],
  ['rule.dense', 'FREQ=HOURLY', '2026-10-09'],
  ['rule.dense', 'FREQ=DAILY;BYHOUR=10,12,14', '2026-10-09'],
  ['rule.empty', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2031-10-01'],
  ['rule.endless', 'FREQ=WEEKLY', '2099-12-31'],
  ['rule.endless', 'FREQ=WEEKLY', '2026-10-07'],
  ['rule.many', 'FREQ=DAILY', '2029-10-01'],
])('%s: %s to %s', (fault, rule, lastDate) => {
  expect(recurrenceFault({ ...thursdays, rule, lastDate })).toBe(fault)
})

const rules = ['FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'FREQ=MONTHLY;BYDAY=1TU']
const anySeries = fc
  .record({
    day: fc.integer({ min: 0, max: 900 }),
    hour: fc.integer({ min: 8, max: 21 }),
    length: fc.integer({ min: 30, max: 300 }),
    rule: fc.constantFrom(...rules, 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYMONTHDAY=29'),
  })
  .map(({ day, hour, length, rule }): Recurrence => {
    const first = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    const last = new Date(Date.UTC(2026, 0, 1 + day + length)).toISOString().slice(0, 10)
    const startsAt = `${first}T${String(hour).padStart(2, '0')}:00`
    return { timeZone, startsAt, minutes: 90, rule, lastDate: last }
  })

it('each date of any series shows the same time on the wall, and none comes twice', () => {
  fc.assert(
    fc.property(anySeries, (recurrence) => {
      const dates = plannedDates(recurrence)
      const walls = dates.map(({ startsAt }) => wallTimeAt(startsAt, timeZone))
      expect(walls).toEqual(dates.map(({ recurrenceId }) => recurrenceId))
      expect(new Set(walls.map((wall) => wall.slice(11))).size).toBeLessThanOrEqual(1)
      expect(new Set(walls).size).toBe(walls.length)
    }),
    { numRuns: 60 },
  )
})

it('moving or skipping one date of any series changes exactly that one', () => {
  fc.assert(
    fc.property(anySeries, fc.nat(), fc.boolean(), (recurrence, chance, isSkipped) => {
      const before = plannedDates(recurrence)
      const chosen = before[chance % Math.max(1, before.length)]
      fc.pre(chosen !== undefined)
      const { recurrenceId } = chosen
      const startsAt = `${recurrenceId.slice(0, 10)}T23:15`
      const exception = isSkipped
        ? { recurrenceId, kind: 'skipped' as const }
        : { recurrenceId, kind: 'moved' as const, startsAt, minutes: 45 }
      const after = plannedDates(recurrence, { exceptions: [exception] })
      const others = (dates: typeof before) => dates.filter((date) => date.recurrenceId !== recurrenceId)

      expect(others(after)).toEqual(others(before))
      const now = after.find((date) => date.recurrenceId === recurrenceId)
      expect(now === undefined).toBe(isSkipped)
      if (now === undefined) return
      expect(wallTimeAt(now.startsAt, timeZone)).toBe(startsAt)
      expect(now.endsAt.getTime() - now.startsAt.getTime()).toBe(45 * 60_000)
    }),
    { numRuns: 60 },
  )
})
