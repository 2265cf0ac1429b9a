import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dayOf, periodOf, weekdayOf, weekNumberOf } from '../../../server/programme/period.ts'

const timeZone = 'Europe/Stockholm'
const at = (now: string, query: { vy?: 'vecka' | 'manad'; fran?: string } = {}) =>
  periodOf({ query: { vy: query.vy, fran: query.fran }, now: new Date(now), timeZone, unless: 'vecka' })

describe('the period that a question means', () => {
  test('is the week of today, from Monday, by the clock of the municipality', () => {
    expect(at('2026-11-22T22:30:00Z')).toMatchObject({ firstDay: '2026-11-16', lastDay: '2026-11-22' })
    // Half past eleven in the evening in UTC is Monday already in Sweden.
    expect(at('2026-11-22T23:30:00Z')).toMatchObject({ firstDay: '2026-11-23', later: '2026-11-30' })
  })

  test('is an hour shorter or longer where the clock changes', () => {
    const hours = (fran: string) => {
      const { from, to } = at('2026-11-22T12:00:00Z', { fran })
      return (to.getTime() - from.getTime()) / 3_600_000
    }

    expect([hours('2026-10-20'), hours('2026-11-03'), hours('2027-03-25')]).toEqual([169, 168, 167])
  })

  test('is a whole month when a month is asked for, 29 February too', () => {
    expect(at('2028-02-10T12:00:00Z', { vy: 'manad' })).toMatchObject({
      firstDay: '2028-02-01',
      lastDay: '2028-02-29',
      earlier: '2028-01-01',
      later: '2028-03-01',
    })
  })

  test('is refused when it is years away', () => {
    expect(() => at('2026-11-22T12:00:00Z', { fran: '2031-01-01' })).toThrow('agreed form')
    expect(at('2026-11-22T12:00:00Z', { fran: '2027-12-27' }).later).toBeNull()
  })

  test('holds the day it was asked by, and begins where the one before ended', () => {
    const days = fc.integer({ min: -390, max: 390 }).map((days) => new Date(Date.UTC(2026, 10, 22 + days)))
    fc.assert(
      fc.property(days, fc.constantFrom('vecka' as const, 'manad' as const), (day, vy) => {
        const fran = day.toISOString().slice(0, 10)
        const period = at('2026-11-22T12:00:00Z', { vy, fran })

        expect(period.firstDay <= fran && fran <= period.lastDay).toBe(true)
        expect(dayOf(period.from, timeZone)).toBe(period.firstDay)
        if (period.earlier !== null)
          expect(at('2026-11-22T12:00:00Z', { vy, fran: period.earlier }).to).toEqual(period.from)
      }),
    )
  })
})

test('weeks are numbered as on a Swedish wall', () => {
  expect(['2026-01-01', '2026-11-22', '2026-12-31', '2027-01-03', '2027-01-04'].map(weekNumberOf)).toEqual([
    1, 47, 53, 53, 1,
  ])
  expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-22')]).toEqual([1, 7])
})
