import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { Refusal } from '../refusal.ts'
import { carryOnWave } from './carry-on-wave.ts'
import { takeWave } from './decide-wave.ts'
import { Wave } from './wave.model.ts'
import type { WaveRecord } from './wave.model.ts'
import { viewWave } from './wave.view.ts'

/**
 * Takes the last step of a wave back, whole. What was hidden or removed is as it was before the wave: shown, or waiting by itself. What was
 * shown again is hidden again.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'stale' while a batch is under way, or when it is undone already
 */
export async function undoWave(call: Call, { waveId }: Input<'wave:undo'>): Promise<Answers['wave:undo']> {
  await mustReadQueue(call)
  const { id: by, municipalityId } = call.actor
  const found = await Wave.findOne({ _id: waveId, municipalityId }).lean<WaveRecord>()
  if (found === null) throw new Refusal('not-found')
  const from = found.state
  if (from !== 'quarantined' && from !== 'released' && from !== 'removed') throw new Refusal('stale')

  const undoing = { by, at: call.now, from }
  const wave = await takeWave(call, waveId, {
    when: { state: from },
    set: { state: 'undoing', settled: false, done: 0, undoing },
  })
  await writeAudit(call, {
    municipalityId,
    act: 'wave:undo',
    object: { kind: 'wave', id: waveId },
    reason: from,
  })
  return { wave: await viewWave(call, await carryOnWave(call, wave)) }
}
