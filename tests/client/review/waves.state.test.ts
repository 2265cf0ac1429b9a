import type { BrakeView, WaveView } from '@lyktan/shared/desk.ts'
import { asRoomId, asWaveId } from '@lyktan/shared/ids.ts'
import { expect, it } from 'vitest'

import {
  isOn,
  noWaves,
  onDesk,
  searchAsked,
  standingOf,
  stepWaves,
} from '../../../client/src/review/waves.state.ts'
import { sv } from '../../../client/src/words/sv.ts'

const now = Date.parse('2026-11-20T18:00:00Z')
const soffan = asRoomId('soffan')
const wave = (id: string, state: WaveView['state']): WaveView => ({
  id: asWaveId(id),
  roomId: soffan,
  roomName: 'Soffan',
  by: 'Signe',
  at: '2026-11-20T18:00:00Z',
  count: 12,
  done: 3,
  state,
})
const brake = (changes: Partial<BrakeView> = {}): BrakeView => ({
  roomId: soffan,
  slow: true,
  readFirst: false,
  until: '2026-11-20T18:30:00Z',
  ...changes,
})

it('lays a wave on the desk until it is over and put away', () => {
  const opened = stepWaves(noWaves, {
    type: 'recent',
    waves: [wave('old', 'removed'), wave('a', 'quarantined')],
    brakes: [],
  })
  const decided = stepWaves(opened, { type: 'wave', wave: wave('a', 'released') })
  const away = stepWaves(decided, { type: 'put-away', waveId: asWaveId('a') })

  expect(onDesk(opened).map((one) => one.id)).toEqual(['a'])
  expect(onDesk(decided).map((one) => one.id)).toEqual(['a'])
  expect(onDesk(away)).toEqual([])
  expect(away.waves.size).toBe(2)
})

it('shows the brakes that were on before the desk was opened, and forgets those that ended while it was away', () => {
  const kitchen = asRoomId('koket')
  const before = stepWaves(noWaves, { type: 'brake', brake: brake({ roomId: kitchen }) })
  const opened = stepWaves(before, { type: 'recent', waves: [], brakes: [brake()] })

  expect([...opened.brakes.keys()]).toEqual([soffan])
})

it('lays a wave on the desk again when it is being taken back', () => {
  const away = stepWaves(noWaves, { type: 'recent', waves: [wave('old', 'removed')], brakes: [] })
  const undoing = stepWaves(away, { type: 'wave', wave: wave('old', 'undoing') })

  expect(onDesk(undoing).map((one) => one.id)).toEqual(['old'])
})

it('says how far a wave has come, and that nothing else can be asked meanwhile', () => {
  expect(standingOf(wave('a', 'hiding'), sv)).toEqual({ isBusy: true, said: 'Gömmer, 3 av 12.' })
  expect(standingOf(wave('a', 'quarantined'), sv).isBusy).toBe(false)
})

it('knows a brake that has ended by itself, whether or not anybody has said so', () => {
  const braked = stepWaves(noWaves, { type: 'brake', brake: brake() })
  const off = stepWaves(braked, { type: 'brake', brake: brake({ slow: false }) })

  expect(isOn(brake(), now)).toBe(true)
  expect(isOn(brake(), now + 30 * 60_000)).toBe(false)
  expect(braked.brakes.size).toBe(1)
  expect(off.brakes.size).toBe(0)
})

it('asks for what was written since a time that is set once', () => {
  expect(searchAsked({ roomId: soffan, minutes: 10, who: 'newcomers' }, now)).toEqual({
    roomId: 'soffan',
    since: '2026-11-20T17:50:00.000Z',
    who: 'newcomers',
  })
})
