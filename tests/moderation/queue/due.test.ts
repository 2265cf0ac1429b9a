import { expect, test } from 'vitest'

import { dueAt, ringsDue } from '@lyktan/moderation/queue/due.ts'

test.each([
  ['crisis', 1],
  ['flag', 5],
  ['hold', 2],
] as const)('a %s is due after %i minutes', (kind, minutes) => {
  const openedAt = new Date('2026-11-23T16:00:00Z')

  expect(dueAt(kind, openedAt).getTime() - openedAt.getTime()).toBe(minutes * 60_000)
})

test.each([
  ['crisis', 0, 1],
  ['crisis', 60, 2],
  ['crisis', 120, 3],
  ['normal', -1, 0],
  ['normal', 0, 1],
  ['high', 180, 2],
  ['normal', 360, 3],
] as const)(
  'of a %s case %i seconds past its time so many have been called: %i',
  (severity, seconds, rung) => {
    const dueTime = new Date('2026-11-23T16:00:00Z')

    expect(ringsDue({ dueAt: dueTime, severity }, new Date(dueTime.getTime() + seconds * 1000))).toBe(rung)
  },
)
