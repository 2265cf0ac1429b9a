import type { StaffLine as StaffLineView } from '@lyktan/shared/back-channel.ts'
import { retentionDefaults } from '@lyktan/moderation/retention.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import type { StaffLineRecord } from './staff-line.model.ts'

/** A line as everybody on duty sees it. */
export async function viewStaffLine(call: Circumstances, record: StaffLineRecord): Promise<StaffLineView> {
  const { _id: id, clientId, roomId, text, about, writtenAt } = record
  const facts = await call.live.members.find(record.authorId)
  return {
    id,
    clientId,
    roomId,
    author: facts === null ? null : personView(facts),
    text,
    about,
    at: writtenAt.toISOString(),
    removedAt: new Date(writtenAt.getTime() + retentionDefaults['staff-line'].keepMs).toISOString(),
  }
}
