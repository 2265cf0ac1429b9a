import { expect, it } from 'vitest'

import { asMemberId, asPromptId } from '@lyktan/shared/ids.ts'
import type { LeadAct } from '@lyktan/shared/live.ts'
import { liveLimits } from '@lyktan/shared/live-choices.ts'
import { lead } from '@lyktan/moderation/live/lead.ts'
import { emptyLive } from '@lyktan/moderation/live/live-state.ts'
import type { LiveState } from '@lyktan/moderation/live/live-state.ts'
import { leaveLive, takePart } from '@lyktan/moderation/live/take-part.ts'
import { leftOf } from '@lyktan/moderation/live/timer.ts'

const alva = asMemberId('alva')
const at = (now: number, id = 'p1') => ({ now, newId: asPromptId(id) })

/** What the acts lead to, one second apart. */
function after(...acts: readonly LeadAct[]): LiveState {
  return acts.reduce(
    (state, act, place) => lead(state, act, at(place * 1000, `p${place}`)) ?? state,
    emptyLive,
  )
}

it('one thing is shown at a time, and the rest waits in its order', () => {
  const state = after(
    { do: 'show', text: 'Först' },
    { do: 'put-off', text: 'Sedan' },
    { do: 'put-off', text: 'Sist' },
    { do: 'next-prompt' },
  )
  expect(state.prompt?.text).toBe('Sedan')
  expect(state.prompts.map(({ text }) => text)).toEqual(['Sist'])
  expect(lead(after(), { do: 'next-prompt' }, at(0))).toBeUndefined()
})

it('no more waits than there is room for', () => {
  const full = after(
    ...Array.from({ length: liveLimits.promptsMost }, () => ({ do: 'put-off', text: 'x' }) as const),
  )
  expect(lead(full, { do: 'put-off', text: 'en till' }, at(0))).toBeUndefined()
})

it('a timer runs by the clock that is given, rests, goes on and gets more time; another prompt ends it', () => {
  const running = after({ do: 'set-timer', seconds: 60 })
  expect(running.timer).toEqual({ state: 'running', endsAt: 60_000 })
  const paused = lead(running, { do: 'pause-timer' }, at(20_000))
  expect(paused?.timer).toEqual({ state: 'paused', leftMs: 40_000 })
  const more = paused && lead(paused, { do: 'add-time', seconds: 30 }, at(500_000))
  const on = more && lead(more, { do: 'resume-timer' }, at(600_000))
  expect(on?.timer && leftOf(on.timer, 600_000)).toBe(70_000)
  const late = lead(running, { do: 'add-time', seconds: 30 }, at(90_000))
  expect(late?.timer).toEqual({ state: 'running', endsAt: 120_000 })
  expect(lead(running, { do: 'show', text: 'Nytt' }, at(1))?.timer).toBeNull()
  expect(lead(after(), { do: 'pause-timer' }, at(0))).toBeUndefined()
})

it('wishes for a break are counted once each, and are over when it begins', () => {
  const wish = { act: 'wish-break', memberId: alva } as const
  const wished = takePart(takePart(emptyLive, wish, 1), wish, 2)
  expect(wished.breakWishes).toEqual([alva])
  expect(takePart(wished, { ...wish, act: 'unwish-break' }, 3).breakWishes).toEqual([])
  expect(lead(wished, { do: 'start-break', minutes: 5 }, at(1000))).toMatchObject({
    breakUntil: 301_000,
    breakWishes: [],
  })
})

it('nothing of somebody is left when she goes', () => {
  const busy = takePart(
    takePart(emptyLive, { act: 'raise', memberId: alva }, 1),
    { act: 'wish-break', memberId: alva },
    1,
  )
  expect(leaveLive(busy, alva)).toEqual(emptyLive)
})
