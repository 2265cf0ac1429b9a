import { expect, test } from 'vitest'

import { brakedSeconds, isBraked } from '@lyktan/moderation/brake.ts'

const now = new Date('2026-11-23T16:00:00Z')
const until = new Date(now.getTime() + 60_000)

test('a brake holds until its time and ends by itself', () => {
  const brake = { slow: true, readFirst: false, until }
  expect(brakedSeconds(0, brake, now)).toBe(20)
  expect(brakedSeconds(60, brake, now)).toBe(60)
  expect(isBraked(brake, until)).toBe(false)
  expect(brakedSeconds(0, brake, until)).toBe(0)
  expect(isBraked(null, now)).toBe(false)
})

test('reading first alone slows nobody', () => {
  expect(brakedSeconds(3, { slow: false, readFirst: true, until }, now)).toBe(3)
})
