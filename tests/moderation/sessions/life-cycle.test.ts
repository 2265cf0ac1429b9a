import { sessionStates } from '@lyktan/shared/session-choices.ts'
import type { SessionState } from '@lyktan/shared/session-choices.ts'
import { lapsesAt, lobbyFrom, sessionActs, stateAfter } from '@lyktan/moderation/sessions/life-cycle.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const order: Readonly<Record<SessionState, number>> = {
  planned: 0,
  lobby: 1,
  live: 2,
  ended: 3,
  cancelled: 3,
}

describe('the life of a session', () => {
  it('goes from planned over the lobby to live and ended, and is cancelled only before it has begun', () => {
    const ways = sessionStates.flatMap((state) =>
      sessionActs.flatMap((act) => {
        const next = stateAfter(state, act)
        return next === undefined ? [] : [`${state} ${act} ${next}`]
      }),
    )
    expect(ways.toSorted()).toEqual([
      'live end ended',
      'live lapse ended',
      'live lose-hosts ended',
      'lobby cancel cancelled',
      'lobby lapse ended',
      'lobby start live',
      'planned cancel cancelled',
      'planned lapse ended',
      'planned open-lobby lobby',
    ])
  })

  it('never goes back, never leaves its end, and is live only through its lobby, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sessionActs), { maxLength: 30 }), (acts) => {
        const been: SessionState[] = ['planned']
        for (const act of acts) {
          const state = been.at(-1) ?? 'planned'
          const next = stateAfter(state, act)
          if (next === undefined) continue
          expect(order[next]).toBeGreaterThan(order[state])
          been.push(next)
        }
        if (been.includes('live')) expect(been.slice(0, 3)).toEqual(['planned', 'lobby', 'live'])
        expect(been.filter((state) => order[state] === 3).length).toBeLessThanOrEqual(1)
        if (been.includes('cancelled')) expect(been).not.toContain('live')
      }),
    )
  })

  it('its lobby opens at the earliest two hours before, and half an hour after its end it is over by itself', () => {
    const at = new Date('2026-11-20T18:00:00.000Z')
    expect(lobbyFrom(at).toISOString()).toBe('2026-11-20T16:00:00.000Z')
    expect(lapsesAt(at).toISOString()).toBe('2026-11-20T18:30:00.000Z')
  })
})
