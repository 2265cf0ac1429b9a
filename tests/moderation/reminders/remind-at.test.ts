import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isQuiet, mayRemind, remindAheadMs, remindAt } from '../../../moderation/reminders/remind-at.ts'

const timeZone = 'Europe/Stockholm'
const at = (iso: string) => Date.parse(iso)
const told = (iso: string) => new Date(remindAt(at(iso), timeZone)).toISOString()

test('a reminder comes half an hour before, never after 21 and never before 8', () => {
  expect(told('2026-11-26T17:30:00Z')).toBe('2026-11-26T17:00:00.000Z')
  expect(told('2026-11-26T20:15:00Z'), 'at 21:15 local').toBe('2026-11-26T19:45:00.000Z')
  expect(told('2026-11-26T21:00:00Z'), 'at 22:00 local').toBe('2026-11-26T19:45:00.000Z')
  expect(told('2026-11-26T07:10:00Z'), 'at 8:10 local').toBe('2026-11-26T07:00:00.000Z')
  expect(told('2026-11-26T06:30:00Z'), 'at 7:30 local').toBe('2026-11-25T19:45:00.000Z')
  expect(told('2026-11-25T23:15:00Z'), 'a quarter past midnight').toBe('2026-11-25T19:45:00.000Z')
  expect(told('2026-10-25T07:15:00Z'), 'the morning when the clock goes back').toBe(
    '2026-10-25T07:00:00.000Z',
  )
})

test('whatever starts is told of before it starts, within a night, and in waking hours', () => {
  const starts = fc
    .integer({ min: 0, max: 2 * 366 * 24 * 60 })
    .map((minutes) => at('2026-01-01T00:00:00Z') + minutes * 60_000)
  fc.assert(
    fc.property(starts, (startsAt) => {
      const due = remindAt(startsAt, timeZone)

      expect(due).toBeLessThan(startsAt)
      expect(startsAt - due).toBeLessThanOrEqual(remindAheadMs)
      expect(isQuiet(due, timeZone)).toBe(false)
      expect(mayRemind(due, startsAt, timeZone)).toBe(true)
      expect(mayRemind(due - 1, startsAt, timeZone)).toBe(false)
      expect(mayRemind(startsAt, startsAt, timeZone)).toBe(false)
    }),
  )
})
