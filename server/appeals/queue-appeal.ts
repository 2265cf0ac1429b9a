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
  const { _id, municipalityId, decisionId, memberId, firstDecider, why, openedAt } = record
  const decision = await findDecision({ decisionId, municipalityId })
  if (decision === null) return
  const measures = await measuresOf(call, decision)
  const forManagers = measures.some(({ kind }) => kind === 'suspension')
  const isLone = !(await hasOtherLeader({ municipalityId, notBy: firstDecider, forManagers }))
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
    forManagers,
    notBy: [firstDecider],
    ...(isLone && { notByUntil: fallbackFrom(openedAt) }),
    around: [],
  })
  await Appeal.updateOne({ _id, municipalityId }, { $set: { toQueue: false } })
}
