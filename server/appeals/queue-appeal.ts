import { fallbackFrom } from '@lyktan/moderation/appeals.ts'

import type { Circumstances } from '../call.ts'
import { findDecision } from '../decisions/find-decision.ts'
import { measuresOf } from '../measures/measures-of.ts'
import { hasOtherLeader } from '../members/has-other-leader.ts'
import { putInQueue } from '../queue/put-in-queue.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { isForHelp } from './is-for-help.ts'

/**
 * Puts an appeal in the leaders' queue, for anybody but the first decider; one of a suspension for managers. Only where
 * nobody else could ever decide it may she do it herself, a day later, and that is noted in the audit.
 */
export async function queueAppeal(call: Circumstances, record: AppealRecord): Promise<void> {
  const { _id, municipalityId, memberId, firstDecider, why, openedAt } = record
  const decision = await findDecision(record)
  if (decision === null) return
  const from = await loneFrom(call, record)
  await putInQueue(call, {
    municipalityId,
    roomId: decision.roomId,
    kind: 'appeal',
    target: _id,
    authorId: memberId,
    // What is looked at again; what its author says about it is read beside it.
    text: decision.text ?? why ?? decision.words ?? '–',
    spans: [],
    findings: [],
    reasons: [],
    severity: isForHelp(why) ? 'crisis' : 'normal',
    openedAt,
    isShown: true,
    forManagers: await isForManagers(call, record),
    notBy: [firstDecider],
    ...(from && { notByUntil: from }),
    around: [],
  })
  await Appeal.updateOne({ _id, municipalityId }, { $set: { toQueue: false } })
}

/** What only managers may take, only managers may take back. */
async function isForManagers(
  call: Circumstances,
  { decisionId: _id, municipalityId }: AppealRecord,
): Promise<boolean> {
  return (await measuresOf(call, { _id, municipalityId })).some(({ kind }) => kind === 'suspension')
}

/** When the first decider may decide it after all; undefined while somebody else can. */
export async function loneFrom(call: Circumstances, record: AppealRecord): Promise<Date | undefined> {
  const { municipalityId, firstDecider: notBy, openedAt } = record
  const forManagers = await isForManagers(call, record)
  return (await hasOtherLeader({ municipalityId, notBy, forManagers })) ? undefined : fallbackFrom(openedAt)
}
