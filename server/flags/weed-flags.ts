import { trusted } from 'mongoose'

import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'
import type { FlagOutcome } from '@lyktan/shared/flags.ts'

import type { Circumstances } from '../call.ts'
import { Flag } from './flag.model.ts'

const ledToAnAct: FlagOutcome[] = ['removed', 'acted']

/**
 * Weeds flags by each municipality's own decision: what led to an act so long as the case is kept with its reasons, everything else as
 * long as what was never shown, so that somebody who was away can still read her answer.
 */
export async function weedFlags(call: Circumstances): Promise<void> {
  let weeded = 0
  for (const { id: municipalityId, settings } of await call.live.municipalities.all()) {
    const plan = retentionPlan(settings.retention)
    const kinds = [
      { kept: 'removed-with-reasons', outcome: trusted({ $in: ledToAnAct }) },
      { kept: 'held-never-shown', outcome: trusted({ $nin: ledToAnAct }) },
    ] as const
    for (const { kept, outcome } of kinds) {
      const answeredAt = trusted({ $lte: dueBefore(plan, kept, call.now) })
      const { deletedCount } = await Flag.deleteMany({ municipalityId, open: false, answeredAt, outcome })
      weeded += deletedCount
    }
  }
  if (weeded > 0) call.log.info('weeded', { verb: 'weed flags', count: weeded })
}
