import type { CaseKind } from '@lyktan/shared/review.ts'

import type { Circumstances } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { sayCase } from './say-case.ts'

/**
 * Closes the open case of something that no longer waits: its author took it back or wrote it anew, the place closed
 * before anybody had read it, or the message that it was to change was removed. What a person has decided is no longer open, and stays decided.
 */
export async function takeFromQueue(
  call: Circumstances,
  taken: {
    kind: CaseKind
    target: string
    why: NonNullable<CaseRecord['closedBecause']>
    /** Of what is written anew: whose reading it is; what was told about a leader stays as it was. */
    forManagers?: boolean
  },
): Promise<void> {
  const { kind, target, why, forManagers = false } = taken
  const ofReaders = why === 'rewritten' ? { forManagers } : {}
  for (;;) {
    const record = await Case.findOneAndUpdate(
      { target, kind, ...ofReaders, open: true },
      {
        $set: {
          open: false,
          state: 'decided',
          claim: null,
          waits: null,
          closedAt: call.now,
          closedBecause: why,
        },
        $inc: { version: 1 },
      },
      { returnDocument: 'after' },
    ).lean<CaseRecord>()
    if (record === null) return
    await sayCase(call, record)
  }
}
