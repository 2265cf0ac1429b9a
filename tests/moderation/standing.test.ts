import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isInForce, standingOf } from '@lyktan/moderation/standing.ts'
import type { MeasureFacts, Standing } from '@lyktan/moderation/standing.ts'

const now = new Date('2026-11-23T16:00:00Z')
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const measure = (given: Partial<MeasureFacts>): MeasureFacts => ({
  decisionId: 'decision-1',
  kind: 'pause',
  roomId: null,
  from: now,
  until: inMinutes(15),
  readAt: null,
  liftedAt: null,
  rule: 1,
  words: 'Ta det lugnt',
  ...given,
})

const anyMeasure: fc.Arbitrary<MeasureFacts> = fc
  .record({
    decisionId: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
    kind: fc.constantFrom('warning', 'pause', 'out-for-tonight', 'talk', 'suspension'),
    roomId: fc.constantFrom(null, 'soffan', 'koket'),
    from: fc.integer({ min: -90, max: 0 }).map(inMinutes),
    ends: fc.integer({ min: -60, max: 600 }).map(inMinutes),
    readAt: fc.constantFrom(null, now),
    liftedAt: fc.constantFrom(null, now),
    rule: fc.constantFrom(null, 1, 2),
  })
  .map(({ ends, kind, rule, ...rest }) => {
    const until = kind === 'warning' || kind === 'talk' ? null : ends
    return measure({ ...rest, kind, until, rule, words: `${rest.decisionId} ${kind}` })
  })

/** Words and rule may tie; times may not. */
const times = ({ pause, away, inRooms, warning }: Standing) => ({
  pause: pause?.until,
  away: away?.until,
  inRooms: inRooms.map(({ roomId, kind, until }) => `${roomId} ${kind} ${until.toISOString()}`).toSorted(),
  isWarned: warning !== null,
})

test('a shorter pause never shortens a longer one', () => {
  const long = measure({ decisionId: 'long', until: inMinutes(60) })
  const short = measure({ decisionId: 'short', from: inMinutes(5), until: inMinutes(20) })

  expect(standingOf([long, short], now).pause?.until).toEqual(inMinutes(60))
})

test('taking one measure back leaves the others', () => {
  const long = measure({ decisionId: 'long', until: inMinutes(60), liftedAt: now })
  const short = measure({ decisionId: 'short', until: inMinutes(20) })

  expect(standingOf([long, short], now).pause?.until).toEqual(inMinutes(20))
})

test('a measure ends by itself, to the second', () => {
  const suspension = measure({ kind: 'suspension', until: inMinutes(30) })

  expect(standingOf([suspension], new Date(inMinutes(30).getTime() - 1)).away).toMatchObject({
    kind: 'suspension',
  })
  expect(standingOf([suspension], inMinutes(30)).away).toBeNull()
})

test('what holds in one room does not hold in the place', () => {
  const standing = standingOf([measure({ roomId: 'soffan', kind: 'out-for-tonight' })], now)

  expect(standing).toMatchObject({ pause: null, away: null })
  expect(standing.inRooms).toMatchObject([{ roomId: 'soffan', kind: 'out-for-tonight' }])
})

test('the oldest warning that is not confirmed is read first, and a confirmed one no more', () => {
  const warnings = [
    measure({ kind: 'warning', decisionId: 'new', from: inMinutes(-1), until: null }),
    measure({ kind: 'warning', decisionId: 'old', from: inMinutes(-9), until: null }),
    measure({ kind: 'warning', decisionId: 'read', from: inMinutes(-99), until: null, readAt: now }),
  ]

  expect(standingOf(warnings, now).warning?.decisionId).toBe('old')
})

test('the offer of a talk limits nothing', () => {
  expect(standingOf([measure({ kind: 'talk', until: null })], now)).toEqual({
    pause: null,
    away: null,
    inRooms: [],
    warning: null,
  })
})

test('no order of decisions gives another standing', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure, { maxLength: 8 }), fc.infiniteStream(fc.nat(99)), (measures, dice) => {
      const shuffled = measures
        .map((one) => ({ one, at: dice.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one)

      expect(standingOf(shuffled, now)).toEqual(standingOf(measures, now))
    }),
  )
})

test('taking any measure back never makes anything last longer', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure, { minLength: 1, maxLength: 8 }), fc.nat(), (measures, at) => {
      const index = at % measures.length
      const lifted = measures.map((one, place) => (place === index ? { ...one, liftedAt: now } : one))
      const [before, after] = [times(standingOf(measures, now)), times(standingOf(lifted, now))]

      expect(after.pause?.getTime() ?? 0).toBeLessThanOrEqual(before.pause?.getTime() ?? 0)
      expect(after.away?.getTime() ?? 0).toBeLessThanOrEqual(before.away?.getTime() ?? 0)
      expect(after.inRooms.length).toBeLessThanOrEqual(before.inRooms.length)
    }),
  )
})

test('whatever is in force is told, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure, { maxLength: 8 }), (measures) => {
      const standing = standingOf(measures, now)
      const holds = measures.filter((one) => isInForce(one, now) && one.kind !== 'talk')
      const told = [standing.pause, standing.away, standing.warning, ...standing.inRooms].filter(
        (one) => one !== null,
      )

      expect(told.length > 0).toBe(holds.length > 0)
    }),
  )
})
