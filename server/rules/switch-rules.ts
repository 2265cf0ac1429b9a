import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { ruleBounds } from '@lyktan/shared/rule-bounds.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { auditRules } from './audit-rules.ts'
import { findHead, findRuleSet, mustManageRules } from './find-rule-set.ts'
import { moveHead } from './move-head.ts'
import type { RuleSetRecord, RulesHeadRecord } from './rule-set.model.ts'
import { viewNow } from './rule-set.view.ts'

/**
 * Lets a tested set watch, apply, or rest. A set applies only when its own content has been replayed to the end (filters 7: a backtest before
 * a rule is switched on). Every process reads by it at once.
 * @throws Refusal 'forbidden', 'not-found', 'stale', 'not-ready'
 */
export async function switchRules(
  call: Call,
  { setId, to, headVersion }: EndpointInput<'rules:switch'>,
): Promise<EndpointAnswers['rules:switch']> {
  mustManageRules(call)
  const set = await findRuleSet(call, setId)
  const head = await findHead(call.actor.municipalityId)
  if (head.version !== headVersion) throw new Refusal('stale')
  const next = to === 'live' ? live(call, set, head) : watching(set, head, to === 'observed')

  const moved = await moveHead(call, head, next)
  await auditRules(call, `rules:${to}`, set)
  return { now: await viewNow(call, moved) }
}

function live(call: Call, set: RuleSetRecord, head: RulesHeadRecord): RulesHeadRecord {
  if (set.isDraft || set.replayedHash !== set.hash) throw new Refusal('not-ready')
  if (head.liveId === set._id) return head
  return {
    ...head,
    liveId: set._id,
    liveSince: call.now,
    liveBy: call.actor.id,
    observedIds: without(head.observedIds, set._id),
    earlierIds: head.liveId === null ? [] : [...head.earlierIds, head.liveId].slice(-earlierMax),
    everLiveIds: [...without(head.everLiveIds, set._id), set._id],
  }
}

/** So many roll-backs in a row are possible. */
const earlierMax = 20

function watching(set: RuleSetRecord, head: RulesHeadRecord, isOn: boolean): RulesHeadRecord {
  if (set.isDraft || head.liveId === set._id) throw new Refusal('not-ready')
  const others = without(head.observedIds, set._id)
  if (isOn && others.length >= ruleBounds.observedMax) throw new Refusal('not-ready')
  return { ...head, observedIds: isOn ? [...others, set._id] : others }
}

const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id)
