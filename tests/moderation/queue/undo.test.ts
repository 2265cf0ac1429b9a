import { expect, test } from 'vitest'

import { mayUndo } from '@lyktan/moderation/queue/undo.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'

const now = new Date('2026-11-23T16:00:00Z')
const signe = { id: asMemberId('signe'), role: 'youth_worker' } as const
const per = { id: asMemberId('per'), role: 'manager' } as const
const decided = (minutesAgo: number, more: object = {}, decision: object = {}) => ({
  kind: 'message' as const,
  reviews: null,
  ...more,
  decision: {
    by: signe.id,
    at: new Date(now.getTime() - minutesAgo * 60_000),
    outcome: 'released' as const,
    unlawful: null,
    ...decision,
  },
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

test('what the law demands removed waits for its second look, and an edit that shows is a message by now', () => {
  expect(mayUndo(per, decided(1, {}, { outcome: 'removed', unlawful: 'threat' }), now)).toBe(false)
  expect(mayUndo(per, decided(1, { kind: 'edit' }), now)).toBe(false)
  expect(mayUndo(per, decided(1, { kind: 'edit' }, { outcome: 'removed' }), now)).toBe(true)
})
