import type { AppealForStaff } from '@lyktan/shared/appeals.ts'
import { mayAsk } from '@lyktan/moderation/appeals.ts'

import type { Call } from '../call.ts'
import { findDecision } from '../decisions/find-decision.ts'
import { viewStatement } from '../decisions/view-statement.ts'
import type { CaseRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import type { AppealRecord } from './appeal.model.ts'
import { standingOf } from './appeal-standing.ts'
import { viewAppeal } from './view-appeal.ts'

/** An appeal with the decision that it is about, for a leader who may read its case. @throws Refusal 'not-found' */
export async function viewForStaff(
  call: Call,
  { _id: caseId, notByUntil }: CaseRecord,
  appeal: AppealRecord,
): Promise<AppealForStaff> {
  const { actor, now } = call
  const decision = await findDecision(appeal)
  if (decision === null) throw new Refusal('not-found')
  const view = await viewAppeal(call, appeal)
  const isFirst = appeal.firstDecider === actor.id
  const isFallback = isFirst && actor.role === 'manager' && notByUntil !== null && notByUntil <= now
  const decider = await call.live.members.find(appeal.firstDecider)
  return {
    ...view,
    caseId,
    statement: await viewStatement(call, decision, view),
    firstDecider: decider?.nickname ?? '',
    mayDecide: !isFirst || isFallback,
    mayDecideFrom: isFirst && !isFallback ? (notByUntil?.toISOString() ?? null) : null,
    isFallback,
    mayAsk: mayAsk(standingOf(appeal)),
  }
}
