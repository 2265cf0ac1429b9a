import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  accuracyOf,
  neutralAccuracy,
  priorityAt,
  queueOrder,
  severityRank,
} from '@lyktan/moderation/queue/order.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 16, minute))

test('the most severe is read first, then the soonest due, then by id', () => {
  const cases = [
    { id: 'd', severity: 'normal' as const, priorityAt: at(1) },
    { id: 'c', severity: 'high' as const, priorityAt: at(3) },
    { id: 'b', severity: 'high' as const, priorityAt: at(3) },
    { id: 'a', severity: 'high' as const, priorityAt: at(2) },
    { id: 'e', severity: 'crisis' as const, priorityAt: at(9) },
  ]

  expect(cases.sort(queueOrder).map(({ id }) => id)).toEqual(['e', 'a', 'b', 'c', 'd'])
  expect(severityRank('crisis')).toBe(0)
})

test('whoever is often right is read sooner, and whoever has told little counts as anybody', () => {
  expect(accuracyOf({ decided: 3, ledToAct: 0 })).toBe(neutralAccuracy)
  expect(accuracyOf({ decided: 10, ledToAct: 9 })).toBe(0.9)
  const [often, seldom] = [priorityAt(at(10), 0.9), priorityAt(at(10), 0.1)]
  expect(often < seldom).toBe(true)
})

test('no flag makes anything wait longer, or jump more than four minutes', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (accuracy) => {
      const minutes = (at(10).getTime() - priorityAt(at(10), accuracy).getTime()) / 60_000
      expect(minutes).toBeGreaterThanOrEqual(0)
      expect(minutes).toBeLessThanOrEqual(4)
    }),
  )
})
