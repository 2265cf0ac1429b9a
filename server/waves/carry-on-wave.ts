import type { Call } from '../call.ts'
import { decideSlice } from './decide-slice.ts'
import { hideSlice } from './hide-slice.ts'
import type { Slice } from './slice.ts'
import { undoSlice } from './undo-slice.ts'
import { Wave } from './wave.model.ts'
import type { WaveRecord } from './wave.model.ts'
import { sayWave } from './wave.view.ts'

const slicesAtOnce = 3

/**
 * Does the next slices of what somebody has decided about a wave, and says how far it has come. Each may be done again: a process that dies
 * on the way leaves the rest to the timer.
 */
export async function carryOnWave(call: Call, wave: WaveRecord): Promise<WaveRecord> {
  let reached = wave
  for (let slice = 0; slice < slicesAtOnce && !reached.settled; slice += 1) {
    const next = await sliceOf(call, reached)
    await Wave.updateOne({ _id: wave._id, state: reached.state }, { $set: next })
    reached = { ...reached, ...next }
    await sayWave(call, reached)
  }
  // Its cases have left the list, or are back in it: each page reads it anew.
  if (reached.settled) call.say.toLeaders(wave.municipalityId, 'queue:changed', { cases: [], again: true })
  return reached
}

function sliceOf(call: Call, wave: WaveRecord): Promise<Slice> {
  if (wave.state === 'hiding') return hideSlice(call, wave)
  return wave.state === 'undoing' ? undoSlice(call, wave) : decideSlice(call, wave)
}
