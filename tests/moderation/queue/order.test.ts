import { expect, test } from 'vitest'

import { queueOrder, severityRank } from '@lyktan/moderation/queue/order.ts'

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
