import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { holderOf, leaseMinutes, stepCase, waitMinutes } from '@lyktan/moderation/queue/states.ts'
import type { CaseAct, CaseStanding } from '@lyktan/moderation/queue/states.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'

const [signe, tor] = [asMemberId('signe'), asMemberId('tor')]
const now = new Date('2026-11-23T16:00:00Z')
const leaseEnds = new Date(now.getTime() + leaseMinutes * 60_000)
const waitEnds = new Date(now.getTime() + waitMinutes.author * 60_000)
const open: CaseStanding = { state: 'open', version: 1 }
const claimed: CaseStanding = { state: 'claimed', version: 2, claim: { by: signe, until: leaseEnds } }

describe('a case', () => {
  test('is claimed for five minutes, longer while it is held', () => {
    const minute = new Date(now.getTime() + 60_000)

    expect(stepCase(open, { act: 'claim', by: signe }, now)).toEqual({ next: claimed })
    expect(stepCase(claimed, { act: 'extend', by: signe }, minute)).toEqual({
      next: {
        state: 'claimed',
        version: 3,
        claim: { by: signe, until: new Date(leaseEnds.getTime() + 60_000) },
      },
    })
  })

  test('is decided by the one who holds it, once', () => {
    const decided = stepCase(claimed, { act: 'decide', by: signe, version: 2 }, now)

    expect(decided).toEqual({ next: { state: 'decided', version: 3 } })
    expect(stepCase({ state: 'decided', version: 3 }, { act: 'decide', by: signe, version: 3 }, now)).toEqual(
      { refused: 'stale' },
    )
  })

  test.each(['claim', 'extend', 'release', 'escalate', 'decide'] as const)(
    'refuses a colleague’s %s while it is held',
    (act) => {
      expect(stepCase(claimed, { act, by: tor }, now)).toEqual({ refused: 'claimed' })
    },
  )

  test('can be taken by a colleague when the lease has run out', () => {
    expect(holderOf(claimed, leaseEnds)).toBeUndefined()
    expect(stepCase(claimed, { act: 'claim', by: tor }, leaseEnds)).toMatchObject({
      next: { claim: { by: tor } },
    })
    expect(stepCase(claimed, { act: 'decide', by: signe }, leaseEnds)).toEqual({ refused: 'stale' })
    expect(stepCase(claimed, { act: 'lapse' }, leaseEnds)).toEqual({ next: { state: 'open', version: 3 } })
    expect(stepCase(claimed, { act: 'lapse' }, now)).toEqual({ refused: 'stale' })
  })

  test('refuses whoever read an older version', () => {
    expect(stepCase(claimed, { act: 'decide', by: signe, version: 1 }, now)).toEqual({ refused: 'stale' })
  })

  test('waits for its author and is read anew when she has answered', () => {
    const waiting = stepCase(claimed, { act: 'wait', by: signe, waitsFor: 'author' }, now)

    expect(waiting).toEqual({
      next: { state: 'waiting', version: 3, waits: { for: 'author', until: waitEnds } },
    })
    expect(
      stepCase(
        { state: 'waiting', version: 3, waits: { for: 'author', until: waitEnds } },
        { act: 'answered' },
        now,
      ),
    ).toEqual({
      next: { state: 'open', version: 4 },
    })
    expect(stepCase(open, { act: 'answered' }, now)).toEqual({ refused: 'stale' })
  })

  test('goes back or up when the holder says so', () => {
    expect(stepCase(claimed, { act: 'release', by: signe }, now)).toEqual({
      next: { state: 'open', version: 3 },
    })
    expect(stepCase(claimed, { act: 'escalate', by: signe }, now)).toEqual({
      next: { state: 'escalated', version: 3 },
    })
  })
})

test('whatever two people do, every change raises the version by one and nothing follows a decision', () => {
  const anyAct = fc.constantFrom(
    'claim' as const,
    'extend' as const,
    'release' as const,
    'escalate' as const,
    'decide' as const,
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyAct, fc.constantFrom(signe, tor), fc.nat(400)), { maxLength: 40 }),
      (acts) => {
        let standing = open
        let time = now.getTime()
        let decisions = 0
        for (const [act, by, seconds] of acts) {
          time += seconds * 1000
          const asked: CaseAct = { act, by, version: standing.version }
          const step = stepCase(standing, asked, new Date(time))
          if (!('next' in step)) continue
          expect(step.next.version).toBe(standing.version + 1)
          expect(step.next.claim !== undefined).toBe(step.next.state === 'claimed')
          if (step.next.state === 'decided') decisions += 1
          standing = step.next
        }
        expect(decisions).toBeLessThanOrEqual(1)
      },
    ),
  )
})
