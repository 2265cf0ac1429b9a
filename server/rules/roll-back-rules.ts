import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { auditRules } from './audit-rules.ts'
import { findHead, mustManageRules } from './find-rule-set.ts'
import { moveHead } from './move-head.ts'
import { viewNow } from './rule-set.view.ts'

/**
 * Takes the live set off in one step: the one before applies again, or none when it was the first.
 * @throws Refusal 'forbidden', 'stale', 'not-ready' when nothing is live
 */
export async function rollBackRules(
  call: Call,
  { headVersion }: EndpointInput<'rules:roll-back'>,
): Promise<EndpointAnswers['rules:roll-back']> {
  mustManageRules(call)
  const head = await findHead(call.actor.municipalityId)
  if (head.version !== headVersion) throw new Refusal('stale')
  if (head.liveId === null) throw new Refusal('not-ready')
  const earlier = head.earlierIds.at(-1) ?? null

  const moved = await moveHead(call, head, {
    ...head,
    liveId: earlier,
    liveSince: earlier === null ? null : call.now,
    liveBy: earlier === null ? null : call.actor.id,
    observedIds: head.observedIds.filter((id) => id !== earlier),
    earlierIds: head.earlierIds.slice(0, -1),
  })
  await auditRules(call, 'rules:roll-back', { _id: head.liveId })
  return { now: await viewNow(call, moved) }
}
