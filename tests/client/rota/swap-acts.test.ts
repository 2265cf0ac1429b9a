import { asMemberId, asPlannedShiftId } from '@lyktan/shared/ids.ts'
import type { PlannedShiftView } from '@lyktan/shared/rota.ts'
import { expect, it } from 'vitest'

import { openTimes } from '../../../client/src/rota/days.ts'
import { swapActs } from '../../../client/src/rota/swap-acts.ts'

const person = (name: string) => ({
  id: asMemberId(name),
  nickname: name,
  avatar: 'moon' as const,
  badge: 'leader' as const,
})
const shift = (changes: Partial<PlannedShiftView> = {}): PlannedShiftView => ({
  id: asPlannedShiftId('one'),
  date: '2026-11-27',
  from: '16:00',
  to: '20:00',
  startsAt: '2026-11-27T15:00:00.000Z',
  endsAt: '2026-11-27T19:00:00.000Z',
  person: person('signe'),
  room: null,
  isOffered: false,
  taker: null,
  cameAt: null,
  version: 1,
  ...changes,
})
const before = Date.parse('2026-11-27T12:00:00Z')
const acts = (who: string, changes: Partial<PlannedShiftView> = {}, isManager = false) =>
  swapActs(shift(changes), { me: asMemberId(who), isManager, now: before })

it('each sees what she can do with a shift, and nothing that leads nowhere', () => {
  expect(acts('signe')).toEqual(['offer'])
  expect(acts('signe', { isOffered: true })).toEqual(['keep'])
  expect(acts('tor')).toEqual([])
  expect(acts('tor', { isOffered: true })).toEqual(['take'])
  expect(acts('tor', { person: null })).toEqual(['take'])
  const waiting = { isOffered: true, taker: person('tor') }
  expect(acts('tor', waiting)).toEqual(['giveBack'])
  expect(acts('eva', waiting)).toEqual([])
  expect(acts('per', waiting, true)).toEqual(['approve', 'refuse'])
})

it('what is over is over', () => {
  const over = { me: asMemberId('signe'), isManager: true, now: Date.parse('2026-11-27T19:00:00Z') }
  expect(swapActs(shift({ isOffered: true, taker: person('tor') }), over)).toEqual([])
})

it('openings are told by the place’s own clock, on the day they begin', () => {
  const openings = [{ from: '2026-11-27T22:30:00.000Z', to: '2026-11-28T00:30:00.000Z' }]
  const telling = { language: 'sv', timeZone: 'Europe/Stockholm' } as const
  expect(openTimes(openings, '2026-11-27', telling)).toEqual(['23:30–01:30'])
  expect(openTimes(openings, '2026-11-28', telling)).toEqual([])
})
