import { expect, test } from 'vitest'

import { mayUndo } from '@lyktan/moderation/queue/undo.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'

const now = new Date('2026-11-23T16:00:00Z')
const signe = { id: asMemberId('signe'), role: 'youth_worker' } as const
const per = { id: asMemberId('per'), role: 'manager' } as const
const decided = (minutesAgo: number, more: object = {}) => ({
  kind: 'message' as const,
  reviews: null,
  decision: { by: signe.id, at: new Date(now.getTime() - minutesAgo * 60_000) },
  ...more,
})

test('a leader takes back her own within the hour, a manager anybody’s', () => {
  expect(mayUndo(signe, decided(60), now)).toBe(true)
  expect(mayUndo(signe, decided(61), now)).toBe(false)
  expect(mayUndo({ ...signe, id: asMemberId('tor') }, decided(1), now)).toBe(false)
  expect(mayUndo(per, decided(3000), now)).toBe(true)
})

test('an appeal’s answer and a second look stand, also for a manager', () => {
  expect(mayUndo(per, decided(1, { kind: 'appeal' }), now)).toBe(false)
  expect(mayUndo(per, decided(1, { reviews: 'd1' }), now)).toBe(false)
})
