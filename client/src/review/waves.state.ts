import type { Asked } from '@lyktan/shared/commands.ts'
import type { BrakeView, WaveView } from '@lyktan/shared/desk.ts'
import type { RoomId, WaveId } from '@lyktan/shared/ids.ts'

import type { Words } from '../words/words.ts'

/** Waves that are not yet over, and rooms that are braked now, as this desk knows them. */
export interface Waves {
  readonly waves: ReadonlyMap<WaveId, WaveView>
  readonly brakes: ReadonlyMap<RoomId, BrakeView>
  /** Waves that are over and need not lie on the desk any more; in the sheet they can still be taken back. */
  readonly putAway: ReadonlySet<WaveId>
}

export type WavesEvent =
  /** What there was when the desk opened. */
  | {
      readonly type: 'recent'
      readonly waves: readonly WaveView[]
      readonly brakes: readonly BrakeView[]
    }
  | { readonly type: 'put-away'; readonly waveId: WaveId }
  | { readonly type: 'wave'; readonly wave: WaveView }
  | { readonly type: 'brake'; readonly brake: BrakeView }

export const noWaves: Waves = { waves: new Map(), brakes: new Map(), putAway: new Set() }

export function stepWaves(known: Waves, event: WavesEvent): Waves {
  switch (event.type) {
    case 'recent': {
      const over = event.waves.filter(isOver).map((wave) => wave.id)
      const waves = new Map(event.waves.map((wave) => [wave.id, wave]))
      const brakes = new Map(event.brakes.map((brake) => [brake.roomId, brake]))
      return { ...known, waves, brakes, putAway: new Set(over) }
    }
    case 'wave':
      return { ...known, waves: new Map(known.waves).set(event.wave.id, event.wave) }
    case 'put-away':
      return { ...known, putAway: new Set(known.putAway).add(event.waveId) }
    case 'brake':
      return { ...known, brakes: withBrake(known.brakes, event.brake) }
  }
}

function withBrake(known: Waves['brakes'], brake: BrakeView): Waves['brakes'] {
  const brakes = new Map(known)
  if (brake.slow || brake.readFirst) brakes.set(brake.roomId, brake)
  else brakes.delete(brake.roomId)
  return brakes
}

export const isOver = ({ state }: WaveView): boolean =>
  state === 'released' || state === 'removed' || state === 'undone'

/** What lies on the desk: everything that is not over, and what is over until it is put away. */
export const onDesk = ({ waves, putAway }: Waves): readonly WaveView[] =>
  [...waves.values()].filter((wave) => !isOver(wave) || !putAway.has(wave.id))

/** How far it has come, as the words have it; `isBusy` while something is being done with it, and nothing else can be asked. */
export function standingOf({ state, done, count }: WaveView, { raids }: Words) {
  switch (state) {
    case 'hiding':
    case 'releasing':
    case 'removing':
    case 'undoing':
      return { isBusy: true, said: raids.underWay[state](done, count) }
    case 'quarantined':
    case 'released':
    case 'removed':
    case 'undone':
      return { isBusy: false, said: raids.states[state](count) }
  }
}

/** A brake that has ended by itself is gone, whether or not anybody has said so. */
export const isOn = (brake: BrakeView, now: number): boolean =>
  (brake.slow || brake.readFirst) && Date.parse(brake.until) > now

/** How far back a wave is looked for, in minutes. */
export const waveMinutes = [5, 10, 15, 30, 60] as const

/** Which messages somebody wants to look at as one wave. */
export interface WaveSearch {
  readonly roomId: RoomId
  readonly minutes: number
  readonly who: 'newcomers' | 'everybody'
}

/** As the server takes it; the time is set once, so that what is hidden is what was looked at. `now` in milliseconds. */
export function searchAsked(search: WaveSearch, now: number): Asked<'wave:list'> {
  const since = new Date(now - search.minutes * 60_000).toISOString()
  return { roomId: search.roomId, since, who: search.who }
}
