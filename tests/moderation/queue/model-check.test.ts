import fc from 'fast-check'
import { expect, test } from 'vitest'

import { leaseMinutes, stepCase, waitMinutes } from '@lyktan/moderation/queue/states.ts'
import type { CaseAct, CaseStanding } from '@lyktan/moderation/queue/states.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'

const workers = ['signe', 'tor', 'lina'].map(asMemberId)
const per = asMemberId('per')
const start = new Date('2026-11-23T16:00:00Z').getTime()

const anybody = fc.constantFrom(...workers, per)
const anyAct: fc.Arbitrary<CaseAct> = fc.oneof(
  anybody.map((by): CaseAct => ({ act: 'claim', by, isManager: by === per })),
  fc.record({
    act: fc.constantFrom('extend', 'release', 'escalate', 'decide', 'decide-unheld', 'undo'),
    by: anybody,
  }) as fc.Arbitrary<CaseAct>,
  fc.record({
    act: fc.constant('wait' as const),
    by: anybody,
    waitsFor: fc.constantFrom<'author' | MemberId>('author', ...workers),
  }),
  fc.constantFrom<CaseAct>({ act: 'answered' }, { act: 'lapse' }, { act: 'reopen' }),
)
const anyWalk = fc.array(fc.record({ act: anyAct, seconds: fc.nat(700), isOld: fc.boolean() }), {
  maxLength: 60,
})

interface Walked {
  readonly standing: CaseStanding
  readonly time: number
}

/** Every state that a walk of three workers, a manager, the author and the clock comes through. */
function walk(steps: readonly { act: CaseAct; seconds: number; isOld: boolean }[]): Walked[] {
  let standing: CaseStanding = { state: 'open', version: 1 }
  let time = start
  const seen = [{ standing, time }]
  for (const { act, seconds, isOld } of steps) {
    time += seconds * 1000
    const version = standing.version - (isOld ? 1 : 0)
    const step = stepCase(standing, 'by' in act ? { ...act, version } : act, new Date(time))
    if (!('next' in step)) continue
    expect(isOld && 'by' in act).toBe(false)
    expect(step.next.version).toBe(standing.version + 1)
    standing = step.next
    seen.push({ standing, time })
  }
  return seen
}

test('every state is whole: a claim exactly while claimed, somebody waited for exactly while waiting', () => {
  fc.assert(
    fc.property(anyWalk, (steps) => {
      for (const { standing } of walk(steps)) {
        expect(standing.claim !== undefined).toBe(standing.state === 'claimed')
        expect(standing.waits !== undefined).toBe(standing.state === 'waiting')
        if (standing.isUndoing) expect(standing.state).toBe('decided')
      }
    }),
    { numRuns: 500 },
  )
})

test('none is decided twice: between two decisions somebody has taken the first one back', () => {
  fc.assert(
    fc.property(anyWalk, (steps) => {
      const states = walk(steps).map(({ standing }) => standing)
      const marks = states.flatMap((standing, index) => {
        const before = states[index - 1]
        if (standing.state === 'decided' && before?.state !== 'decided') return ['decided']
        return standing.isUndoing === true ? ['undone'] : []
      })
      expect(marks.join(' ')).not.toMatch(/decided decided/)
    }),
    { numRuns: 500 },
  )
})

test('none is lost and claims always end: from wherever it stands, time alone makes it somebody’s to decide', () => {
  const longest = Math.max(leaseMinutes, waitMinutes.author, waitMinutes.colleague) * 60_000
  fc.assert(
    fc.property(anyWalk, anybody, (steps, by) => {
      for (const { standing, time } of walk(steps)) {
        if (standing.state === 'decided') continue
        const later = new Date(time + longest)
        const lapsed = stepCase(standing, { act: 'lapse' }, later)
        const free = 'next' in lapsed ? lapsed.next : standing
        expect(['open', 'escalated']).toContain(free.state)
        const mayClaim = free.state === 'open' ? by : per
        const claimed = stepCase(free, { act: 'claim', by: mayClaim, isManager: mayClaim === per }, later)
        if (!('next' in claimed)) throw new Error('nobody can take it')
        expect(stepCase(claimed.next, { act: 'decide', by: mayClaim }, later)).toHaveProperty(
          'next.state',
          'decided',
        )
      }
    }),
    { numRuns: 200 },
  )
})

test('of two who decide the same version in the same moment exactly one is heard', () => {
  fc.assert(
    fc.property(anyWalk, anybody, anybody, (steps, one, other) => {
      const last = walk(steps).at(-1)
      if (last === undefined) return
      const now = new Date(last.time)
      const { version } = last.standing
      const first = stepCase(last.standing, { act: 'decide', by: one, version }, now)
      if (!('next' in first)) return
      expect(stepCase(first.next, { act: 'decide', by: other, version }, now)).toEqual({ refused: 'stale' })
      expect(stepCase(first.next, { act: 'decide-unheld', by: other, version }, now)).toEqual({
        refused: 'stale',
      })
    }),
    { numRuns: 500 },
  )
})
