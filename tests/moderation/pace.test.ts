import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { memberPace, pace, paceRule, slowSecondsNow } from '@lyktan/moderation/pace.ts'
import type { PaceRule, PaceState } from '@lyktan/moderation/pace.ts'

const member: PaceRule = { ...memberPace, slowSeconds: 0 }

function allowedAt(times: readonly number[], rule: PaceRule): number[] {
  let state: PaceState | undefined
  return times.filter((time) => {
    const [next, answer] = pace(state, rule, time)
    state = next
    return answer.allowed
  })
}

describe('the pace', () => {
  test('lets ten messages come at once, and then one a second', () => {
    expect(
      allowedAt(
        Array.from({ length: 30 }, () => 0),
        member,
      ),
    ).toHaveLength(10)
    expect(allowedAt([...Array.from({ length: 10 }, () => 0), 999, 1000, 1001], member).slice(10)).toEqual([
      1000,
    ])
  })

  test('says how long to wait, and waiting so long is enough', () => {
    let state: PaceState | undefined
    for (let sent = 0; sent < 10; sent += 1) [state] = pace(state, member, 0)
    const [refused, answer] = pace(state, member, 250)

    expect(answer).toEqual({ allowed: false, retryAfterMs: 750 })
    expect(pace(refused, member, 1000)[1]).toEqual({ allowed: true })
  })

  test('in slow mode leaves the seconds between two messages', () => {
    expect(allowedAt([0, 5000, 19_999, 20_000, 30_000], { ...member, slowSeconds: 20 })).toEqual([0, 20_000])
  })

  test('binds a newcomer more and a leader never by slow mode', () => {
    expect(paceRule({ isNewcomer: true, isLeader: false, slowSeconds: 20 })).toMatchObject({
      burst: 4,
      slowSeconds: 20,
    })
    expect(paceRule({ isNewcomer: true, isLeader: true, slowSeconds: 20 })).toEqual({
      ...memberPace,
      slowSeconds: 0,
    })
  })

  test('slows by itself while an adult is missing', () => {
    expect(slowSecondsNow({ mode: 'open', slowSeconds: 0 })).toBe(0)
    expect(slowSecondsNow({ mode: 'slow', slowSeconds: 0 })).toBe(20)
    expect(slowSecondsNow({ mode: 'slow', slowSeconds: 60 })).toBe(60)
  })
})

test('never lets through more than the burst and the rate allow, whatever the clock does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 3000 }), { maxLength: 80 }),
      fc.nat(5),
      (steps, slowSeconds) => {
        let time = 10_000
        let latest = time
        const times = steps.map((step) => {
          time += step
          latest = Math.max(latest, time)
          return time
        })
        const most = memberPace.burst + ((latest - 10_000) / 1000) * memberPace.perSecond
        expect(allowedAt(times, { ...member, slowSeconds }).length).toBeLessThanOrEqual(
          Math.floor(most + 1e-6),
        )
      },
    ),
  )
})

test('a wait that was promised is always enough', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 60 }), fc.nat(30), (steps, slowSeconds) => {
      const rule = { ...member, slowSeconds }
      let state: PaceState | undefined
      let time = 0
      for (const step of steps) {
        time += step
        const [next, answer] = pace(state, rule, time)
        if (!answer.allowed) expect(pace(next, rule, time + answer.retryAfterMs)[1].allowed).toBe(true)
        state = next
      }
    }),
  )
})
