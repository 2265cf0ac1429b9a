import { stepAfter } from '@lyktan/shared/ladder.ts'
import { expect, test } from 'vitest'

test('a first breach is explained, and each step proposes the one above it', () => {
  expect(stepAfter([])).toBe('explain')
  expect(stepAfter(['explain', 'pause'])).toBe('out-for-tonight')
  expect(stepAfter(['suspension'])).toBe('suspension')
})
