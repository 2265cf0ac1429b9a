import { trusted } from 'mongoose'

import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'

import type { Circumstances } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseDecision } from './case.model.ts'

/**
 * Weeds closed cases with the texts frozen in them, by each municipality's own decision: a case is kept no longer than the
 * message it was about. Removed with reasons; released, and so a message of the room; or never shown.
 */
export async function weedCases(call: Circumstances): Promise<void> {
  const ofTheirOwn: CaseDecision['outcome'][] = ['removed', 'released']
  const neverShown = trusted({ $nin: ofTheirOwn })
  let weeded = 0
  for (const { id: municipalityId, settings } of await call.live.municipalities.all()) {
    const plan = retentionPlan(settings.retention)
    const kinds = [
      { kept: 'removed-with-reasons', outcome: 'removed' },
      { kept: 'message', outcome: 'released' },
      { kept: 'held-never-shown', outcome: neverShown },
    ] as const
    for (const { kept, outcome } of kinds) {
      const closedAt = trusted({ $lte: dueBefore(plan, kept, call.now) })
      const { deletedCount } = await Case.deleteMany({
        municipalityId,
        open: false,
        closedAt,
        'decision.outcome': outcome,
      })
      weeded += deletedCount
    }
  }
  if (weeded > 0) call.log.info('weeded', { verb: 'weed cases', count: weeded })
}
