import fc from 'fast-check'
import { expect, test } from 'vitest'

import { daysOfWeek, mondayOf, plusDays, weekdayOf, weekNumber } from '@lyktan/shared/weeks.ts'

test('a week is named by its Monday and numbered as on the wall calendar, also over new year', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(daysOfWeek('2026-11-16').at(-1)).toBe('2026-11-22')
  expect(weekNumber('2026-11-22')).toBe(47)
  expect(weekNumber('2026-01-01')).toBe(1)
  expect(weekNumber('2027-01-03')).toBe(53)
  expect(weekNumber('2024-12-30')).toBe(1)
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
})

test('every date is in the week of its Monday, whichever change of the clock is in it', () => {
  const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays('2020-01-01', days))
  fc.assert(
    fc.property(dates, (date) => {
      const monday = mondayOf(date)
      expect(weekdayOf(monday)).toBe(1)
      expect(daysOfWeek(monday)[weekdayOf(date) - 1]).toBe(date)
      expect(weekNumber(date)).toBe(weekNumber(monday))
    }),
  )
})
