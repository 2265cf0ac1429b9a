import { trusted } from 'mongoose'

import type { WaveId } from '@lyktan/shared/ids.ts'

import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'

/** The cases of a hidden wave, in slices of so many; `decided`: those that were decided and may be taken back. */
export async function waveCases(
  waveId: WaveId,
  which: { readonly are: 'open' | 'decided'; readonly atOnce: number },
): Promise<readonly CaseRecord[]> {
  const standing =
    which.are === 'open' ? { open: true } : { open: false, decision: trusted({ $ne: null }), undoing: null }
  return await Case.find({ waveId, ...standing })
    .sort({ _id: 1 })
    .limit(which.atOnce)
    .lean<CaseRecord[]>()
}

/**
 * A case that waits already becomes part of a wave, unless a colleague has it in her hands, it was sent up to the managers, or somebody may
 * be in danger: nobody's worry is decided in passing.
 * @returns false when nothing of it waits, so that it needs a case of its own
 */
export async function joinWave(target: string, waveId: WaveId): Promise<boolean> {
  const waiting = { target, kind: 'message', open: true, forManagers: false } as const
  const state = trusted({ $nin: ['claimed' as const, 'escalated' as const] })
  const severity = trusted({ $ne: 'crisis' as const })
  await Case.updateOne({ ...waiting, waveId: null, state, severity }, { $set: { waveId, isShown: false } })
  return (await Case.exists(waiting)) !== null
}

/** It is a matter of its own again, in the list with all others. */
export async function leaveWave({ _id }: Pick<CaseRecord, '_id'>): Promise<CaseRecord | null> {
  return await Case.findOneAndUpdate(
    { _id, open: true },
    { $set: { waveId: null } },
    { returnDocument: 'after' },
  ).lean<CaseRecord>()
}
