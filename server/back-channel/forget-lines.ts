import type { MemberId } from '@lyktan/shared/ids.ts'

import { ChannelReading } from './channel-reading.model.ts'
import { StaffLine } from './staff-line.model.ts'

/** Somebody's account goes, and what she said to colleagues with it. */
export async function forgetStaffLines(memberId: MemberId): Promise<void> {
  await StaffLine.deleteMany({ authorId: memberId })
  await ChannelReading.deleteMany({ memberId })
}

/** What somebody has said to colleagues and is still kept, in plain fields, for her own copy of her data; oldest first. */
export async function ownStaffLines(memberId: MemberId) {
  const records = await StaffLine.find({ authorId: memberId }).sort({ writtenAt: 1, _id: 1 }).lean()
  return records.map(({ roomId, text, writtenAt }) => ({ roomId, text, writtenAt: writtenAt.toISOString() }))
}
