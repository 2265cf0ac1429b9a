import { trusted } from 'mongoose'
import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'
import { isStaff, roles } from '@lyktan/shared/roles.ts'
import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { eraseMember } from './erase-me.ts'
import { Member } from './member.model.ts'

const young = roles.filter((role) => !isStaff(role))
const atOnce = 500

/**
 * Erases the accounts of young people who have not been here for as long as their municipality keeps them (field and law, 3b).
 * Somebody who is suspended is kept until the suspension ends, so that she cannot wait it away.
 */
export async function weedAccounts(call: Circumstances): Promise<void> {
  let erased = 0
  for (const { id, settings } of await call.live.municipalities.all()) {
    const before = dueBefore(retentionPlan(settings.retention), 'account', call.now)
    const due = await Member.find({
      municipalityId: id,
      role: trusted({ $in: young }),
      lastVisitOn: trusted({ $lte: before }),
      $or: [{ suspendedUntil: null }, { suspendedUntil: trusted({ $lte: call.now }) }],
    })
      .sort({ lastVisitOn: 1, _id: 1 })
      .limit(atOnce)
      .select({ _id: 1 })
      .lean()
    await eachRecord({ call, timer: 'weed accounts' }, due, async ({ _id }) => {
      await eraseMember(call, _id)
      erased += 1
    })
  }
  if (erased > 0) call.log.info('accounts weeded', { count: erased })
}
