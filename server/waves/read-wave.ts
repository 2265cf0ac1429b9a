import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { messagesOf } from '../messages/wave-messages.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { Refusal } from '../refusal.ts'
import { brakesNow } from '../rooms/brakes-now.ts'
import { Wave } from './wave.model.ts'
import type { WaveRecord } from './wave.model.ts'
import { viewWave, viewWaveRow } from './wave.view.ts'

const shownMax = 200

/** A wave with the first of its messages, as they are now. Reading it is on record. @throws Refusal 'forbidden', 'off-shift', 'not-found' */
export async function readWave(call: Call, { waveId }: Input<'wave:view'>): Promise<Answers['wave:view']> {
  await mustReadQueue(call)
  const { municipalityId } = call.actor
  const wave = await Wave.findOne({ _id: waveId, municipalityId }).lean<WaveRecord>()
  if (wave === null) throw new Refusal('not-found')
  await writeAudit(call, { municipalityId, act: 'wave:view', object: { kind: 'wave', id: waveId } })
  const found = await messagesOf(municipalityId, wave.messageIds.slice(0, shownMax))
  return {
    wave: await viewWave(call, wave),
    messages: await Promise.all(found.map((message) => viewWaveRow(call, message))),
  }
}

/** The waves of the last day, the newest first, and the brakes that are on. @throws Refusal 'forbidden', 'off-shift' */
export async function recentWaves(call: Call): Promise<Answers['wave:recent']> {
  await mustReadQueue(call)
  const { municipalityId } = call.actor
  const waves = await Wave.find({ municipalityId }).sort({ at: -1, _id: -1 }).limit(20).lean<WaveRecord[]>()
  return {
    waves: await Promise.all(waves.map((wave) => viewWave(call, wave))),
    brakes: await brakesNow(call, municipalityId),
  }
}
