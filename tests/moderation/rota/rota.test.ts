import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { asMemberId } from '@lyktan/shared/ids.ts'
import { joined, openingsBetween, rotaGaps } from '@lyktan/moderation/rota/gaps.ts'
import { overlaps, plannedSpan } from '@lyktan/moderation/rota/planned-span.ts'
import { stepSwap } from '@lyktan/moderation/rota/swaps.ts'

const timeZone = 'Europe/Stockholm'
const at = (iso: string) => new Date(iso)
const hour = 3_600_000
const start = at('2026-11-23T00:00:00Z').getTime()
const span = (from: number, to: number) => ({
  startsAt: new Date(start + from * hour),
  endsAt: new Date(start + to * hour),
})

describe('a planned shift', () => {
  test('begins and ends by the wall clock of the place, summer and winter, and may pass midnight', () => {
    expect(plannedSpan({ date: '2026-07-06', from: '16:00', to: '20:00' }, timeZone)).toEqual({
      startsAt: at('2026-07-06T14:00:00Z'),
      endsAt: at('2026-07-06T18:00:00Z'),
    })
    expect(plannedSpan({ date: '2026-11-27', from: '21:00', to: '01:00' }, timeZone)).toEqual({
      startsAt: at('2026-11-27T20:00:00Z'),
      endsAt: at('2026-11-28T00:00:00Z'),
    })
  })

  test('of a night when the clock is changed lasts an hour more or less', () => {
    const night = { from: '22:00', to: '06:00' }
    const hours = (date: string) => {
      const { startsAt, endsAt } = plannedSpan({ date, ...night }, timeZone)
      return (endsAt.getTime() - startsAt.getTime()) / hour
    }
    expect([hours('2026-03-28'), hours('2026-10-24'), hours('2026-10-25')]).toEqual([7, 9, 8])
  })

  test('that ends when another begins leaves its owner free for it', () => {
    expect(overlaps(span(1, 2), span(2, 3))).toBe(false)
    expect(overlaps(span(1, 3), span(2, 4))).toBe(true)
  })
})

describe('gaps', () => {
  test('are the open hours with too few adults, together where nothing changes', () => {
    const openings = [{ ...span(16, 20), needed: 2 }]
    const planned = [
      { memberId: 'signe', ...span(15, 18) },
      { memberId: 'tor', ...span(17, 20) },
      { memberId: 'tor', ...span(17, 20) },
    ]

    expect(rotaGaps(openings, planned)).toEqual([
      { ...span(16, 17), planned: 1, needed: 2 },
      { ...span(18, 20), planned: 1, needed: 2 },
    ])
  })

  test('follow the openings of the week, also when its clock is changed', () => {
    const weekly = [{ weekday: 7, from: '01:00', to: '04:00' }]
    const night = openingsBetween(
      { timeZone, weekly },
      { startsAt: at('2026-10-19T00:00:00Z'), endsAt: at('2026-10-26T00:00:00Z') },
    )

    expect(night).toEqual([{ startsAt: at('2026-10-24T23:00:00Z'), endsAt: at('2026-10-25T03:00:00Z') }])
    expect(joined([span(1, 2), span(2, 3), span(5, 6)])).toEqual([span(1, 3), span(5, 6)])
  })

  test('never cover a time for which enough are planned, and always one for which too few are', () => {
    const spans = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }))
      .map(([from, length]) => span(from, from + length))
    const openings = fc.array(fc.record({ span: spans, needed: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 6,
    })
    const planned = fc.array(fc.record({ span: spans, memberId: fc.constantFrom('a', 'b', 'c') }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(openings, planned, fc.integer({ min: 0, max: 60 }), (open, plans, halfHour) => {
        const moment = start + halfHour * hour + hour / 2
        const within = (one: { startsAt: Date; endsAt: Date }) =>
          +one.startsAt <= moment && moment < +one.endsAt
        const needed = Math.max(0, ...open.filter((one) => within(one.span)).map((one) => one.needed))
        const adults = new Set(plans.filter((one) => within(one.span)).map((one) => one.memberId)).size
        const gaps = rotaGaps(
          open.map((one) => ({ ...one.span, needed: one.needed })),
          plans.map((one) => ({ ...one.span, memberId: one.memberId })),
        )
        expect(gaps.filter(within)).toEqual(
          adults < needed ? [expect.objectContaining({ planned: adults, needed })] : [],
        )
      }),
    )
  })
})

describe('a swap', () => {
  const [signe, tor, per] = [asMemberId('signe'), asMemberId('tor'), asMemberId('per')]
  const mine = { memberId: signe, isOffered: false, takerId: null }
  const worker = { isManager: false, swapsByManager: false }

  test('leaves the shift with its owner until a colleague has it, and the first who says yes gets it', () => {
    const asked = stepSwap(mine, { act: 'offer', by: signe, ...worker })
    expect(asked).toEqual({ ...mine, isOffered: true })
    expect(stepSwap({ ...mine, isOffered: true }, { act: 'take', by: tor, ...worker })).toEqual({
      memberId: tor,
      isOffered: false,
      takerId: null,
    })
    expect(stepSwap(mine, { act: 'take', by: tor, ...worker })).toEqual({ refused: 'stale' })
    expect(stepSwap(mine, { act: 'offer', by: tor, ...worker })).toEqual({ refused: 'forbidden' })
    expect(stepSwap({ ...mine, memberId: null }, { act: 'take', by: tor, ...worker })).toMatchObject({
      memberId: tor,
    })
  })

  test('waits for the manager where the municipality asks for it; a free shift does not', () => {
    const rule = { isManager: false, swapsByManager: true }
    const offered = { ...mine, isOffered: true }
    const waiting = { ...offered, takerId: tor }
    expect(stepSwap(offered, { act: 'take', by: tor, ...rule })).toEqual(waiting)
    expect(stepSwap(waiting, { act: 'take', by: per, ...rule })).toEqual({ refused: 'claimed' })
    expect(stepSwap(waiting, { act: 'approve', by: signe, ...rule })).toEqual({ refused: 'forbidden' })
    expect(stepSwap(waiting, { act: 'approve', by: per, ...rule, isManager: true })).toMatchObject({
      memberId: tor,
      takerId: null,
    })
    expect(stepSwap(waiting, { act: 'refuse', by: per, ...rule, isManager: true })).toEqual(offered)
    expect(stepSwap(waiting, { act: 'give-back', by: tor, ...rule })).toEqual(offered)
    expect(stepSwap(waiting, { act: 'give-back', by: per, ...rule })).toEqual({ refused: 'stale' })
    expect(stepSwap(waiting, { act: 'keep', by: signe, ...rule })).toEqual(mine)
    expect(stepSwap({ ...mine, memberId: null }, { act: 'take', by: tor, ...rule })).toMatchObject({
      memberId: tor,
    })
  })
})
