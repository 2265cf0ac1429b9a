import { Temporal } from 'temporal-polyfill'

import type { Rest } from './rests.ts'

/**
 * The Swedish public holidays of one year by the act on them (lag 1989:253), Sundays aside, and the three eves that working life
 * treats alike (lag 1977:480, 3 §: midsummer's, Christmas and New Year's eve). They are the same in every municipality.
 * @param year 1900 to 2199
 */
export function publicHolidays(year: number): readonly Rest[] {
  const easter = easterSunday(year)
  const fromEaster = (days: number) => easter.add({ days }).toString()
  const on = (monthDay: string) => `${year}-${monthDay}`
  const days: readonly (readonly [name: string, date: string])[] = [
    ['Nyårsdagen', on('01-01')],
    ['Trettondedag jul', on('01-06')],
    ['Långfredagen', fromEaster(-2)],
    ['Påskdagen', fromEaster(0)],
    ['Annandag påsk', fromEaster(1)],
    ['Första maj', on('05-01')],
    ['Kristi himmelsfärdsdag', fromEaster(39)],
    ['Pingstdagen', fromEaster(49)],
    ['Sveriges nationaldag', on('06-06')],
    ['Midsommarafton', firstOn(on('06-19'), friday)],
    ['Midsommardagen', firstOn(on('06-20'), saturday)],
    ['Alla helgons dag', firstOn(on('10-31'), saturday)],
    ['Julafton', on('12-24')],
    ['Juldagen', on('12-25')],
    ['Annandag jul', on('12-26')],
    ['Nyårsafton', on('12-31')],
  ]
  return days
    .map(([name, date]) => ({ kind: 'public-holiday' as const, name, from: date, to: date }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

const friday = 5
const saturday = 6

/** The first such weekday on or after a date. */
function firstOn(date: string, weekday: number): string {
  const from = Temporal.PlainDate.from(date)
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 }).toString()
}

/** Gauss' rule of Easter, as it stands for the years 1900 to 2199. */
function easterSunday(year: number): Temporal.PlainDate {
  const century = year < 2100 ? { moon: 24, week: 5 } : { moon: 24, week: 6 }
  const moon = (19 * (year % 19) + century.moon) % 30
  const week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + century.week) % 7
  const late = moon + week === 35 || (moon === 28 && week === 6 && year % 19 > 10)
  return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: moon + week - (late ? 7 : 0) })
}
