import { trusted } from 'mongoose'

import type { MessageId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { sayCase } from './say-case.ts'

/**
 * Closes the open case of something that no longer waits: its author took it back or wrote it anew, or the place
 * closed before anybody had read it. A case that a person has already decided is left to that decision.
 */
export async function takeFromQueue(
  call: Circumstances,
  taken: { kind: 'message' | 'edit'; target: MessageId; why: 'withdrawn' | 'rewritten' | 'unseen' },
): Promise<void> {
  const { kind, target, why } = taken
  const record = await Case.findOneAndUpdate(
    { target, kind, open: true, state: trusted({ $ne: 'decided' }) },
    { $set: { open: false, state: 'decided', claim: null, closedBecause: why }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<CaseRecord>()
  if (record !== null) await sayCase(call, record)
}
