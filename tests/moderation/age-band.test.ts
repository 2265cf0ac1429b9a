import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ageBand, needsAgeQuestion } from '@lyktan/moderation/age-band.ts'

describe('the age band', () => {
  test.each([
    [2013, '13-15'],
    [2011, '13-15'],
    [2010, '16-19'],
    [2007, '16-19'],
    [2006, '20-25'],
    [2001, '20-25'],
    [2014, 'too-young'],
    [2000, 'too-old'],
    [Number.NaN, 'too-young'],
  ])('of somebody born in %i is %s in 2026', (birthYear, expected) => {
    expect(ageBand(birthYear, { year: 2026 })).toBe(expected)
  })

  test('moves up by itself on 1 January', () => {
    expect(ageBand(2010, { year: 2025 })).toBe('13-15')
    expect(ageBand(2010, { year: 2026 })).toBe('16-19')
  })

  test('asks whether one has turned 13 in the youngest year only', () => {
    expect(needsAgeQuestion(2013, { year: 2026 })).toBe(true)
    expect(needsAgeQuestion(2012, { year: 2026 })).toBe(false)
  })

  test('never goes down as the years pass', () => {
    const order = ['too-young', '13-15', '16-19', '20-25', 'too-old']
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 2000, max: 2100 }),
        (birthYear, year) => {
          const now = order.indexOf(ageBand(birthYear, { year }))
          expect(order.indexOf(ageBand(birthYear, { year: year + 1 }))).toBeGreaterThanOrEqual(now)
        },
      ),
    )
  })
})
