import fc from 'fast-check'
import { expect, test } from 'vitest'

import { waitBeforeTry } from '@lyktan/client/src/connection/wait-before-try.ts'

test('the first wait is between half a second and one second', () => {
  expect(waitBeforeTry(0, 0)).toBe(500)
  expect(waitBeforeTry(0, 1)).toBe(1000)
})

test('no wait is shorter than half a second or longer than fifteen, however many tries', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
      const waitMs = waitBeforeTry(attempt, chance)
      expect(waitMs).toBeGreaterThanOrEqual(500)
      expect(waitMs).toBeLessThanOrEqual(15_000)
    }),
  )
})

test('after many tries the wait is still spread out by chance', () => {
  expect(waitBeforeTry(20, 0.1)).toBeLessThan(2000)
  expect(waitBeforeTry(20, 0.9)).toBeGreaterThan(13_000)
})
