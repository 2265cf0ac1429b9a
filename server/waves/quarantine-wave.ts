import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asWaveId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { carryOnWave } from './carry-on-wave.ts'
import { findWave } from './find-wave.ts'
import { Wave } from './wave.model.ts'
import type { WaveRecord } from './wave.model.ts'
import { viewWave } from './wave.view.ts'

/** More than a room can be flooded with before somebody sees it. */
const messagesMax = 1000

/**
 * Hides a whole wave at once: from now on only its authors and the staff read it, and it is one matter to decide. Nothing is removed, and
 * nobody is measured, by that.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found' when there is nothing to hide
 */
export async function quarantineWave(
  call: Call,
  { except = [], ...asked }: Input<'wave:quarantine'>,
): Promise<Answers['wave:quarantine']> {
  const found = await findWave(call, asked)
  const messageIds = found.map(({ id }) => id).filter((id) => !except.includes(id))
  if (messageIds.length === 0) throw new Refusal('not-found')

  const { id: by, municipalityId } = call.actor
  const wave: WaveRecord = {
    _id: asWaveId(call.newId()),
    municipalityId,
    roomId: asked.roomId,
    messageIds: messageIds.slice(-messagesMax),
    by,
    at: call.now,
    state: 'hiding',
    settled: false,
    done: 0,
    decision: null,
    undoing: null,
  }
  await Wave.create(wave)
  await writeAudit(call, { municipalityId, act: 'wave:quarantine', object: { kind: 'wave', id: wave._id } })
  return { wave: await viewWave(call, await carryOnWave(call, wave)) }
}
