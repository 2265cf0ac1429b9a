import type { MemberId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { PlannedShift } from './planned-shift.model.ts'

/** Somebody's account goes: what she was planned for from now on looks for somebody else, what is past goes with her. */
export async function forgetRota(call: Circumstances, memberId: MemberId): Promise<void> {
  await PlannedShift.deleteMany({ memberId, endsAt: trusted({ $lte: call.now }) })
  const freed = { memberId: null, isOffered: false, takerId: null, cameAt: null }
  await PlannedShift.updateMany({ memberId }, { $set: freed, $inc: { version: 1 } })
  await PlannedShift.updateMany({ takerId: memberId }, { $set: { takerId: null }, $inc: { version: 1 } })
}

/** What somebody is and was planned for, in plain fields, for her own copy of her data; oldest first. */
export async function ownRota(memberId: MemberId) {
  const records = await PlannedShift.find({ memberId }).sort({ startsAt: 1, _id: 1 }).lean()
  return records.map(({ date, from, to, roomId, isOffered, cameAt }) => ({
    date,
    from,
    to,
    roomId,
    isOffered,
    cameAt: cameAt?.toISOString() ?? null,
  }))
}
