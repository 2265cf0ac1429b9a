import { asMemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { holderOf } from '@lyktan/moderation/queue/states.ts'

import type { Circumstances } from '../call.ts'
import { standingOf } from './step-record.ts'
import type { CaseRecord } from './case.model.ts'

/** A row of the queue, without its text. A lease that has run out is shown as free at once. */
export async function viewCase(call: Circumstances, record: CaseRecord): Promise<CaseRow> {
  const room = await call.live.rooms.find(record.roomId)
  const holder = holderOf(standingOf(record), call.now)
  const colleague = holder === undefined ? null : await call.live.members.find(holder)
  const isFree = record.state === 'claimed' && holder === undefined
  return {
    id: record._id,
    version: record.version,
    state: isFree ? 'open' : record.state,
    severity: record.severity,
    category: record.category,
    reasons: record.reasons,
    kind: record.kind,
    roomId: record.roomId,
    roomName: room?.name ?? '',
    openedAt: record.openedAt.toISOString(),
    dueAt: record.dueAt.toISOString(),
    claim:
      record.claim === null || holder === undefined
        ? null
        : {
            memberId: asMemberId(holder),
            name: colleague?.nickname ?? '',
            until: record.claim.until.toISOString(),
          },
  }
}
