import { trusted } from 'mongoose'

import type { CaseOutcome } from '@lyktan/shared/review.ts'
import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'
import type { Kept } from '@lyktan/moderation/retention.ts'

import type { Circumstances } from '../call.ts'
import { Case } from './case.model.ts'
import { StaffNote } from './staff-note.model.ts'

/** What is kept as long as what; null is what nobody has decided. */
const kinds: readonly { kept: Kept; outcomes: readonly (CaseOutcome | null)[] }[] = [
  { kept: 'removed-with-reasons', outcomes: ['removed', 'acted', 'upheld', 'restored'] },
  { kept: 'message', outcomes: ['released'] },
  { kept: 'held-never-shown', outcomes: ['returned', 'kept', null] },
]

/**
 * Weeds closed cases with the texts frozen in them, by each municipality's own decision: a case is kept no longer than the
 * message it was about. Removed with reasons, and what leaders noted; released, and so a message of the room; or never shown.
 */
export async function weedCases(call: Circumstances): Promise<void> {
  let weeded = 0
  for (const { id: municipalityId, settings } of await call.live.municipalities.all()) {
    const plan = retentionPlan(settings.retention)
    for (const { kept, outcomes } of kinds) {
      const closedAt = trusted({ $lte: dueBefore(plan, kept, call.now) })
      const { deletedCount } = await Case.deleteMany({
        municipalityId,
        open: false,
        closedAt,
        'decision.outcome': trusted({ $in: [...outcomes] }),
      })
      weeded += deletedCount
    }
    const notedBefore = dueBefore(plan, 'removed-with-reasons', call.now)
    const notes = await StaffNote.deleteMany({ municipalityId, at: trusted({ $lte: notedBefore }) })
    weeded += notes.deletedCount
  }
  if (weeded > 0) call.log.info('weeded', { verb: 'weed cases', count: weeded })
}
