import { describe, expect, it } from 'vitest'

import { offerUntil } from '@lyktan/moderation/sign-ups/offer-until.ts'

const until = (now: string, startsAt: string) =>
  new Date(
    offerUntil({ now: new Date(now), startsAt: new Date(startsAt), timeZone: 'Europe/Stockholm' }),
  ).toISOString()

describe('how long an offered place stands', () => {
  it('a day while there is time', () => {
    expect(until('2026-11-20T12:00:00Z', '2026-11-27T17:00:00Z')).toBe('2026-11-21T12:00:00.000Z')
  })

  it('half of what is left when there is little, and a quarter of an hour at least', () => {
    expect(until('2026-11-20T12:00:00Z', '2026-11-20T16:00:00Z')).toBe('2026-11-20T14:00:00.000Z')
    expect(until('2026-11-20T15:40:00Z', '2026-11-20T16:00:00Z')).toBe('2026-11-20T15:55:00.000Z')
  })

  it('never past the start, but a late start takes nobody by surprise', () => {
    expect(until('2026-11-20T15:50:00Z', '2026-11-20T16:00:00Z')).toBe('2026-11-20T16:05:00.000Z')
    expect(until('2026-11-20T16:10:00Z', '2026-11-20T16:00:00Z')).toBe('2026-11-20T16:25:00.000Z')
  })

  it('never running out between nine in the evening and nine in the morning, also in the night of the change', () => {
    expect(until('2026-11-20T21:00:00Z', '2026-11-27T17:00:00Z')).toBe('2026-11-22T08:00:00.000Z')
    expect(until('2026-11-20T04:00:00Z', '2026-11-27T17:00:00Z')).toBe('2026-11-21T08:00:00.000Z')
    expect(until('2026-10-23T20:30:00Z', '2026-11-27T17:00:00Z')).toBe('2026-10-25T08:00:00.000Z')
  })
})
