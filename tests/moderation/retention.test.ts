import { expect, test } from 'vitest'

import { dueBefore, isDue, retentionDefaults, retentionPlan } from '@lyktan/moderation/retention.ts'

const now = new Date('2026-11-23T16:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const plan = retentionPlan({})

test('messages go 24 hours after closing, not a moment before', () => {
  expect(isDue({ kept: 'message', since: ago(24) }, plan, now)).toBe(true)
  expect(isDue({ kept: 'message', since: new Date(ago(24).getTime() + 1) }, plan, now)).toBe(false)
})

test('a legal hold stops the weeding', () => {
  expect(isDue({ kept: 'message', since: ago(9999), hasLegalHold: true }, plan, now)).toBe(false)
})

test('a municipality keeps for as long as it has decided, and the defaults stay as they are', () => {
  const own = retentionPlan({ messageHours: 48, heldDays: 3, removedDays: 90, accountMonths: 6 })

  expect(dueBefore(own, 'message', now)).toEqual(ago(48))
  expect(dueBefore(own, 'held-never-shown', now)).toEqual(ago(72))
  expect(dueBefore(own, 'removed-with-reasons', now)).toEqual(ago(90 * 24))
  expect(dueBefore(own, 'account', now)).toEqual(ago(183 * 24))
  expect(dueBefore(own, 'talk', now)).toEqual(ago(24))
  expect(retentionDefaults.message.keepMs).toBe(24 * 3_600_000)
})
