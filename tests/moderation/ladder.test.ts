import { expect, test } from 'vitest'

import { mayTakeStep, pausedUntil, proposedStep, suspendedUntil } from '@lyktan/moderation/ladder.ts'

test('a first breach is explained, and each step proposes the one above it', () => {
  expect(proposedStep([])).toBe('explain')
  expect(proposedStep(['explain', 'pause'])).toBe('out-for-tonight')
  expect(proposedStep(['suspension'])).toBe('suspension')
})

test('only a manager suspends', () => {
  expect(mayTakeStep('youth_worker', 'talk')).toBe(true)
  expect(mayTakeStep('youth_worker', 'suspension')).toBe(false)
  expect(mayTakeStep('manager', 'suspension')).toBe(true)
  expect(mayTakeStep('youth_host', 'explain')).toBe(false)
})

test('a pause lasts fifteen minutes', () => {
  expect(pausedUntil(new Date('2026-11-23T16:00:00Z'))).toEqual(new Date('2026-11-23T16:15:00Z'))
})

test('a suspension always ends, within thirty days', () => {
  const now = new Date('2026-11-23T16:00:00Z')

  expect(suspendedUntil(now, 7)).toEqual(new Date('2026-11-30T16:00:00Z'))
  expect(suspendedUntil(now, 400)).toEqual(new Date('2026-12-23T16:00:00Z'))
})
