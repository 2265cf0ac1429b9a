import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { decisionsAgainst } from '../decisions/decisions-against.ts'
import { viewStatement } from '../decisions/view-statement.ts'
import { measuresInForce } from '../measures/measures-of.ts'
import { Refusal } from '../refusal.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { viewAppeal } from './view-appeal.ts'

/**
 * My page of standing: what counts now, and every decision about me that is still kept, with its reasons and what has become
 * of my appeal; the newest first. Also for somebody who is suspended: she above all must be able to read why.
 * @throws Refusal 'forbidden' for staff, whose place it is not
 */
export async function viewStandingPage(call: Call): Promise<EndpointAnswers['standing:view']> {
  if (!may(call.actor, 'see-own-standing')) throw new Refusal('forbidden')
  const { id: memberId, municipalityId } = call.actor
  const of = { memberId, municipalityId }
  const appeals = await Appeal.find(of).sort({ openedAt: 1 }).lean<AppealRecord[]>()
  const decisions = await decisionsAgainst(call, of)
  const statements = await Promise.all(
    decisions.map(async (decision) => {
      const appeal = appeals.find(({ decisionId }) => decisionId === decision._id)
      return viewStatement(call, decision, appeal ? await viewAppeal(call, appeal) : null)
    }),
  )
  return { page: { now: await measuresInForce(call, of), statements } }
}
