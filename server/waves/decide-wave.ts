import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { outcomeOf } from '@lyktan/moderation/queue/outcomes.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { Refusal } from '../refusal.ts'
import { carryOnWave } from './carry-on-wave.ts'
import { Wave } from './wave.model.ts'
import type { WaveDecision, WaveRecord } from './wave.model.ts'
import { viewWave } from './wave.view.ts'

/**
 * One decision about a whole hidden wave, taken in one conditional write: everything in it is shown again, or removed under one rule.
 * Each author is told once, as with any decision. What somebody else has in her hands leaves the wave and is decided by her.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'stale' when it is decided already
 */
export async function decideWave(call: Call, input: Input<'wave:decide'>): Promise<Answers['wave:decide']> {
  await mustReadQueue(call)
  const { id: by, municipalityId } = call.actor
  const outcome = outcomeOf[input.outcome]
  const decision: WaveDecision = {
    outcome,
    rule: input.outcome === 'remove' ? input.rule : null,
    words: input.outcome === 'remove' ? input.words : null,
    note: input.note ?? null,
    by,
    at: call.now,
  }
  const wave = await takeWave(call, input.waveId, {
    when: { state: 'quarantined' },
    set: { state: outcome === 'removed' ? 'removing' : 'releasing', settled: false, done: 0, decision },
  })
  const reason = decision.rule === null ? outcome : `${outcome}:rule-${decision.rule}`
  await writeAudit(call, {
    municipalityId,
    act: 'wave:decide',
    object: { kind: 'wave', id: wave._id },
    reason,
  })
  return { wave: await viewWave(call, await carryOnWave(call, wave)) }
}

/** Moves a wave on, only from where it was read. @throws Refusal 'not-found', 'stale' */
export async function takeWave(
  { actor: { municipalityId } }: Call,
  waveId: WaveRecord['_id'],
  move: { when: Partial<Pick<WaveRecord, 'state'>>; set: Partial<WaveRecord> },
): Promise<WaveRecord> {
  const of = { _id: waveId, municipalityId }
  const taken = await Wave.findOneAndUpdate(
    { ...of, settled: true, ...move.when },
    { $set: move.set },
    { returnDocument: 'after' },
  ).lean<WaveRecord>()
  if (taken !== null) return taken
  throw new Refusal((await Wave.exists(of)) === null ? 'not-found' : 'stale')
}
