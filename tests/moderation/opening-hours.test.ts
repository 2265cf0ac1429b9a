import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { openingHours } from '@lyktan/moderation/opening-hours.ts'

const timeZone = 'Europe/Stockholm'
const evenings = [1, 2, 3, 4].map((weekday) => ({ weekday, from: '16:00', to: '20:00' }))
const at = (instant: string) => new Date(instant)

describe('opening hours', () => {
  test('are in the municipality’s own time, summer and winter', () => {
    const plan = { timeZone, weekly: evenings }

    expect(openingHours(plan, at('2026-07-06T13:59:59Z')).open).toBe(false)
    expect(openingHours(plan, at('2026-07-06T14:00:00Z'))).toMatchObject({
      open: true,
      closesAt: at('2026-07-06T18:00:00Z'),
    })
    expect(openingHours(plan, at('2026-11-23T14:59:59Z')).open).toBe(false)
    expect(openingHours(plan, at('2026-11-23T15:00:00Z'))).toMatchObject({
      open: true,
      closesAt: at('2026-11-23T19:00:00Z'),
    })
  })

  test('end exactly at closing and tell of the next opening', () => {
    const closed = openingHours({ timeZone, weekly: evenings }, at('2026-11-26T19:00:00Z'))

    expect(closed).toEqual({ open: false, nextOpensAt: at('2026-11-30T15:00:00Z'), closingSoon: false })
  })

  test('give ten minutes of notice before closing', () => {
    const plan = { timeZone, weekly: evenings }

    expect(openingHours(plan, at('2026-11-23T18:49:59Z')).closingSoon).toBe(false)
    expect(openingHours(plan, at('2026-11-23T18:50:00Z')).closingSoon).toBe(true)
  })

  test('that pass midnight belong to the evening they began', () => {
    const plan = { timeZone, weekly: [{ weekday: 5, from: '21:00', to: '01:00' }] }

    expect(openingHours(plan, at('2026-11-27T23:30:00Z'))).toMatchObject({
      open: true,
      closesAt: at('2026-11-28T00:00:00Z'),
    })
  })

  test('that touch are one opening', () => {
    const weekly = [
      { weekday: 1, from: '16:00', to: '18:00' },
      { weekday: 1, from: '18:00', to: '20:00' },
    ]

    expect(openingHours({ timeZone, weekly }, at('2026-11-23T16:30:00Z'))).toMatchObject({
      openedAt: at('2026-11-23T15:00:00Z'),
      closesAt: at('2026-11-23T19:00:00Z'),
    })
  })

  test('follow the exception of a date instead of the week', () => {
    const exceptions = [
      { date: '2026-11-23', hours: [] },
      { date: '2026-11-28', hours: [{ from: '12:00', to: '15:00' }] },
    ]
    const plan = { timeZone, weekly: evenings, exceptions }

    expect(openingHours(plan, at('2026-11-23T16:00:00Z'))).toMatchObject({
      open: false,
      nextOpensAt: at('2026-11-24T15:00:00Z'),
    })
    expect(openingHours(plan, at('2026-11-28T11:00:00Z')).open).toBe(true)
  })

  test('without any hour are closed for good', () => {
    expect(openingHours({ timeZone, weekly: [] }, at('2026-11-23T16:00:00Z'))).toEqual({
      open: false,
      closingSoon: false,
    })
  })

  test('refuse a time that is none and a zone that is nowhere', () => {
    const weekly = [{ weekday: 1, from: '4pm', to: '20:00' }]

    expect(() => openingHours({ timeZone, weekly }, at('2026-11-23T16:00:00Z'))).toThrow(RangeError)
    expect(() =>
      openingHours({ timeZone: 'Nowhere/Land', weekly: evenings }, at('2026-11-23T16:00:00Z')),
    ).toThrow(RangeError)
  })
})

describe('the nights when the clocks change', () => {
  const night = (from: string, to: string) => ({ timeZone, weekly: [{ weekday: 7, from, to }] })

  test('spring: an opening over the change is an hour shorter', () => {
    // 29 March 2026: 02:00 becomes 03:00 at 01:00 UTC.
    const open = openingHours(night('01:00', '04:00'), at('2026-03-29T00:30:00Z'))

    expect(open).toMatchObject({ openedAt: at('2026-03-29T00:00:00Z'), closesAt: at('2026-03-29T02:00:00Z') })
  })

  test('spring: a time that is skipped is the first that exists', () => {
    const before = openingHours(night('02:30', '05:00'), at('2026-03-29T00:59:00Z'))

    expect(before).toMatchObject({ open: false, nextOpensAt: at('2026-03-29T01:00:00Z') })
  })

  test('autumn: an opening over the change is an hour longer', () => {
    // 25 October 2026: 03:00 becomes 02:00 at 01:00 UTC.
    const open = openingHours(night('01:00', '04:00'), at('2026-10-25T00:30:00Z'))

    expect(open).toMatchObject({ openedAt: at('2026-10-24T23:00:00Z'), closesAt: at('2026-10-25T03:00:00Z') })
  })

  test('autumn: of an hour that comes twice, opening is the first and closing the last', () => {
    expect(openingHours(night('02:30', '05:00'), at('2026-10-25T00:29:00Z'))).toMatchObject({
      nextOpensAt: at('2026-10-25T00:30:00Z'),
    })
    expect(openingHours(night('01:00', '02:30'), at('2026-10-25T01:00:00Z'))).toMatchObject({
      closesAt: at('2026-10-25T01:30:00Z'),
    })
  })

  test('the evening after either change keeps its time on the wall', () => {
    const plan = { timeZone, weekly: [{ weekday: 7, from: '16:00', to: '20:00' }] }

    expect(openingHours(plan, at('2026-03-29T12:00:00Z'))).toMatchObject({
      nextOpensAt: at('2026-03-29T14:00:00Z'),
    })
    expect(openingHours(plan, at('2026-10-25T12:00:00Z'))).toMatchObject({
      nextOpensAt: at('2026-10-25T15:00:00Z'),
    })
  })
})

test('what is said of the next change is true: nothing changes before it, everything at it', () => {
  const plan = { timeZone, weekly: [...evenings, { weekday: 6, from: '22:00', to: '03:30' }] }
  const minute = 60_000
  fc.assert(
    fc.property(fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') }), (time) => {
      const now = openingHours(plan, new Date(time))
      const change = (now.open ? now.closesAt : now.nextOpensAt)?.getTime() ?? 0

      expect(change).toBeGreaterThan(time)
      expect(openingHours(plan, new Date(change - 1)).open).toBe(now.open)
      expect(openingHours(plan, new Date(change)).open).toBe(!now.open)
      expect(change % minute).toBe(0)
    }),
    { numRuns: 200 },
  )
})
