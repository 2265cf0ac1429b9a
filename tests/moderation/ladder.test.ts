import { expect, test } from 'vitest'

import { mayTakeMeasure, maySuspendUntil, pausedUntil } from '@lyktan/moderation/ladder.ts'

const now = new Date('2026-11-23T16:00:00Z')

test('only a manager suspends', () => {
  expect(mayTakeMeasure('youth_worker', 'out-for-tonight')).toBe(true)
  expect(mayTakeMeasure('youth_worker', 'suspension')).toBe(false)
  expect(mayTakeMeasure('manager', 'suspension')).toBe(true)
  expect(mayTakeMeasure('youth_host', 'warning')).toBe(false)
})

test('a pause lasts as many minutes as it was given', () => {
  expect(pausedUntil(now, 15)).toEqual(new Date('2026-11-23T16:15:00Z'))
})

test('a suspension always ends, within thirty days', () => {
  expect(maySuspendUntil(now, new Date('2026-12-23T16:00:00Z'))).toBe(true)
  expect(maySuspendUntil(now, new Date('2026-12-23T16:00:01Z'))).toBe(false)
  expect(maySuspendUntil(now, now)).toBe(false)
})
