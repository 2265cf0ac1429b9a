import { plusDays, weekdayOf, weekNumber } from '@lyktan/shared/weeks.ts'
import { expect, it } from 'vitest'

import { publicHolidays } from '../../../moderation/series/public-holidays.ts'
import { restOn } from '../../../moderation/series/rests.ts'
import { usualSchoolHolidays } from '../../../moderation/series/school-holidays.ts'

const on = (year: number, name: string) => publicHolidays(year).find((day) => day.name === name)?.from

it('the movable days of 2026 and 2027 are where the almanac has them', () => {
  const days = publicHolidays(2027).map(({ name, from }) => [name, from])
  expect(days).toEqual([
    ['Nyårsdagen', '2027-01-01'],
    ['Trettondedag jul', '2027-01-06'],
    ['Långfredagen', '2027-03-26'],
    ['Påskdagen', '2027-03-28'],
    ['Annandag påsk', '2027-03-29'],
    ['Första maj', '2027-05-01'],
    ['Kristi himmelsfärdsdag', '2027-05-06'],
    ['Pingstdagen', '2027-05-16'],
    ['Sveriges nationaldag', '2027-06-06'],
    ['Midsommarafton', '2027-06-25'],
    ['Midsommardagen', '2027-06-26'],
    ['Alla helgons dag', '2027-11-06'],
    ['Julafton', '2027-12-24'],
    ['Juldagen', '2027-12-25'],
    ['Annandag jul', '2027-12-26'],
    ['Nyårsafton', '2027-12-31'],
  ])
  expect(on(2026, 'Midsommardagen')).toBe('2026-06-20')
  expect(on(2026, 'Alla helgons dag')).toBe('2026-10-31')
})

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter %i', (year, date) => {
  expect(on(year, 'Påskdagen')).toBe(date)
})

it('the usual school holidays follow the weeks that their source names', () => {
  for (const { name, from, to } of usualSchoolHolidays) {
    expect(to >= from).toBe(true)
    if (name === 'Höstlov') expect([weekNumber(from), weekdayOf(from)]).toEqual([44, 1])
    if (name === 'Sportlov') expect([weekNumber(from), weekdayOf(from)]).toEqual([9, 1])
    if (name === 'Påsklov') expect(plusDays(from, 6)).toBe(on(Number(from.slice(0, 4)), 'Påskdagen'))
  }
  expect(restOn('2027-01-08', usualSchoolHolidays)?.name).toBe('Jullov')
  expect(restOn('2027-01-09', usualSchoolHolidays)).toBeUndefined()
})
