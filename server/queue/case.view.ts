import { asMemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { holderOf } from '@lyktan/moderation/queue/states.ts'

import type { Circumstances } from '../call.ts'
import { standingOf } from './step-record.ts'
import type { CaseRecord } from './case.model.ts'

/** A row of the queue, without its text. A lease that has run out is shown as free at once. */
export async function viewCase(call: Circumstances, record: CaseRecord): Promise<CaseRow> {
  const room = record.roomId === null ? null : await call.live.rooms.find(record.roomId)
  const holder = holderOf(standingOf(record), call.now)
  const isFree = record.state === 'claimed' && holder === undefined
  return {
    id: record._id,
    version: record.version,
    state: isFree ? 'open' : record.state,
    severity: record.severity,
    category: record.category,
    reasons: record.reasons,
    kind: record.kind,
    forManagers: record.forManagers,
    flags: { count: record.flagCount, categories: record.flagCategories },
    roomId: record.roomId,
    roomName: room?.name ?? '',
    openedAt: record.openedAt.toISOString(),
    dueAt: record.dueAt.toISOString(),
    priorityAt: record.priorityAt.toISOString(),
    waits: await viewWaits(call, record),
    claim:
      record.claim === null || holder === undefined
        ? null
        : {
            memberId: asMemberId(holder),
            name: await nameOf(call, holder),
            until: record.claim.until.toISOString(),
          },
  }
}

async function viewWaits(call: Circumstances, { state, waits }: CaseRecord): Promise<CaseRow['waits']> {
  if (state !== 'waiting' || waits === null) return null
  const until = waits.until?.toISOString() ?? null
  if (waits.for === 'author') return { for: 'author', until }
  const memberId = asMemberId(waits.for)
  return { for: { memberId, name: await nameOf(call, memberId) }, until }
}

const nameOf = async (call: Circumstances, memberId: string) =>
  (await call.live.members.find(memberId))?.nickname ?? ''
