import { expect, test } from 'vitest'

import { dueAt } from '@lyktan/moderation/queue/due.ts'

test.each([
  ['crisis', 1],
  ['flag', 5],
  ['hold', 2],
] as const)('a %s is due after %i minutes', (kind, minutes) => {
  const openedAt = new Date('2026-11-23T16:00:00Z')

  expect(dueAt(kind, openedAt).getTime() - openedAt.getTime()).toBe(minutes * 60_000)
})
