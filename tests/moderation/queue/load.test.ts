import { expect, test } from 'vitest'

import { isSevere, proposesPause, strained } from '@lyktan/moderation/queue/load.ts'
import type { Strain } from '@lyktan/moderation/queue/load.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 16, minute))
const rested: Strain = { inRow: 0, lastAt: null }

test('five severe ones in a row ask for a pause, and ten quiet minutes are one', () => {
  const minutes = [0, 2, 4, 6, 8]
  const strain = minutes.reduce<Strain>((before, minute) => strained(before, at(minute)), rested)

  expect(proposesPause(strain, at(9))).toBe(true)
  expect(proposesPause(strain, at(18))).toBe(false)
  expect(strained(strain, at(30)).inRow).toBe(1)
})

test('four are not yet many, and spam weighs on nobody', () => {
  const strain = [0, 1, 2, 3].reduce<Strain>((before, minute) => strained(before, at(minute)), rested)

  expect(proposesPause(strain, at(3))).toBe(false)
  expect(isSevere({ severity: 'normal', category: 'spam_flood' })).toBe(false)
  expect(isSevere({ severity: 'normal', category: 'hate' })).toBe(true)
  expect(isSevere({ severity: 'crisis', category: null })).toBe(true)
})
