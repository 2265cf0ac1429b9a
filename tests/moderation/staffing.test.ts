import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { adultsNeededFor, defaultStaffing, staffing } from '@lyktan/moderation/staffing.ts'
import type { StaffingFacts } from '@lyktan/moderation/staffing.ts'

const now = new Date('2026-11-23T16:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const hours = { open: true as const, openedAt: later(-3600), closesAt: later(3600), closingSoon: false }
const facts = (adults: number, more: Partial<StaffingFacts> = {}): StaffingFacts => ({
  policy: defaultStaffing,
  hours,
  adults: Array.from({ length: adults }, () => ({ lastSeenAt: now })),
  activeParticipants: 4,
  ...more,
})

describe('a room', () => {
  test('is open when two adults are here', () => {
    expect(staffing(facts(2), now)).toMatchObject({ mode: 'open', reason: 'staffed', ringDutyManager: false })
  })

  test('does not open with one adult, and rings when the opening is overdue', () => {
    expect(staffing(facts(1), now)).toMatchObject({
      mode: 'resting',
      reason: 'too-few-adults',
      ringDutyManager: true,
    })
  })

  test('waits quietly for the first minutes of the evening', () => {
    const justOpened = { ...hours, openedAt: later(-60) }

    expect(staffing(facts(1, { hours: justOpened }), now)).toMatchObject({
      mode: 'resting',
      ringDutyManager: false,
    })
  })

  test('slows when an adult drops out, rests after the grace, and opens again by itself', () => {
    const open = staffing(facts(2), now)
    const slow = staffing(facts(1, { previous: open }), now)
    const at = later(defaultStaffing.graceSeconds)
    const stillHere = [{ lastSeenAt: at }]
    const lastSlow = staffing(
      facts(1, { previous: slow, adults: stillHere }),
      later(defaultStaffing.graceSeconds - 1),
    )
    const resting = staffing(facts(1, { previous: lastSlow, adults: stillHere }), at)
    const again = staffing(facts(2, { previous: resting, adults: [...stillHere, ...stillHere] }), at)

    expect(slow).toMatchObject({
      mode: 'slow',
      reason: 'adult-missing',
      ringDutyManager: true,
      shortSince: now,
    })
    expect(lastSlow.mode).toBe('slow')
    expect(resting).toMatchObject({ mode: 'resting', ringDutyManager: true })
    expect(again).toMatchObject({ mode: 'open', since: at })
  })

  test('rests at once when the last adult is gone', () => {
    expect(staffing(facts(0, { previous: staffing(facts(2), now) }), now).mode).toBe('resting')
  })

  test('counts an adult whose connection was just lost, and says when that ends', () => {
    const lost = [{ lastSeenAt: now }, { lastSeenAt: later(-44) }]

    expect(staffing(facts(2, { adults: lost }), now)).toMatchObject({ mode: 'open', changesAt: later(1) })
    expect(staffing(facts(2, { adults: lost, previous: staffing(facts(2), now) }), later(1)).mode).toBe(
      'slow',
    )
  })

  test('slows, and stays so, when more young people come than two adults can be there for', () => {
    const full = staffing(facts(2, { activeParticipants: 15 }), now)
    const long = staffing(
      facts(2, { activeParticipants: 15, previous: { ...full, since: later(-9000) } }),
      now,
    )

    expect(adultsNeededFor(defaultStaffing, 14)).toBe(2)
    expect(adultsNeededFor(defaultStaffing, 15)).toBe(3)
    expect(full).toMatchObject({ mode: 'slow', adultsNeeded: 3 })
    expect(long.mode).toBe('slow')
  })

  test('gets its whole grace when an adult drops out of a crowd that was slow already', () => {
    const crowded = staffing(
      facts(2, {
        activeParticipants: 20,
        previous: { mode: 'slow', reason: 'adult-missing', since: later(-9000) },
      }),
      now,
    )

    expect(staffing(facts(1, { previous: crowded }), now)).toMatchObject({ mode: 'slow', shortSince: now })
  })

  test('is closed outside the hours, whoever is here', () => {
    const outside = { open: false as const, nextOpensAt: later(7200), closingSoon: false as const }

    expect(staffing(facts(5, { hours: outside }), now)).toMatchObject({
      mode: 'closed',
      reason: 'outside-hours',
      nextOpensAt: later(7200),
    })
  })

  test('follows a leader’s word over the timetable, but never open without adults', () => {
    const outside = { open: false as const, closingSoon: false as const }
    const opened = { mode: 'open' as const, until: later(600) }

    expect(staffing(facts(2, { switchedTo: { mode: 'closed', until: later(600) } }), now)).toMatchObject({
      mode: 'closed',
      reason: 'closed-by-leader',
      changesAt: later(600),
    })
    expect(staffing(facts(2, { hours: outside, switchedTo: opened }), now)).toMatchObject({
      mode: 'open',
      closesAt: later(600),
    })
    expect(staffing(facts(1, { hours: outside, switchedTo: opened }), now).mode).toBe('resting')
    expect(staffing(facts(2, { hours: outside, switchedTo: opened }), later(600)).mode).toBe('closed')
  })
})

test('never answers open with too few adults, whatever happened before', () => {
  const anyMode = fc.constantFrom('open' as const, 'slow' as const, 'resting' as const, 'closed' as const)
  const anyTime = fc.integer({ min: -100_000, max: 1000 }).map(later)
  fc.assert(
    fc.property(
      fc.array(anyTime, { maxLength: 5 }),
      fc.nat(60),
      fc.option(
        fc.record({
          mode: anyMode,
          reason: fc.constant('staffed' as const),
          since: anyTime,
          shortSince: anyTime,
        }),
      ),
      (seen, activeParticipants, previous) => {
        const adults = seen.map((lastSeenAt) => ({ lastSeenAt }))
        const answer = staffing(
          facts(0, { adults, activeParticipants, previous: previous ?? undefined }),
          now,
        )
        const present = seen.filter((time) => time.getTime() + 45_000 > now.getTime()).length

        expect(answer.adultsPresent).toBe(present)
        if (answer.mode === 'open')
          expect(present).toBeGreaterThanOrEqual(adultsNeededFor(defaultStaffing, activeParticipants))
        if (answer.changesAt) expect(answer.changesAt.getTime()).toBeGreaterThan(now.getTime())
      },
    ),
  )
})
