import { asRuleSetId } from '@lyktan/shared/ids.ts'
import type { RuleSetRow, RuleSetView, RulesNow } from '@lyktan/shared/rules.ts'
import type { RuleSetState } from '@lyktan/shared/rule-bounds.ts'

import type { Circumstances } from '../call.ts'
import type { RuleSetRecord, RulesHeadRecord } from './rule-set.model.ts'

/** A set as a manager sees it in the list: who answers for it by name, as staff are known to each other. */
export async function viewRow(
  call: Circumstances,
  set: Omit<RuleSetRecord, 'rules'> & { readonly ruleCount: number },
  head: RulesHeadRecord,
): Promise<RuleSetRow> {
  const { number, name, version, hash, ruleCount, basedOn } = set
  return {
    id: asRuleSetId(set._id),
    number,
    name,
    state: stateOf(set, head),
    version,
    hash,
    ruleCount,
    basedOn,
    madeBy: await nameOf(call, set.madeBy),
    madeAt: set.madeAt.toISOString(),
    signedBy: set.signedBy === null ? null : await nameOf(call, set.signedBy),
    signedAt: set.signedAt?.toISOString() ?? null,
    replayedAt: set.replayedHash === hash ? (set.replayedAt?.toISOString() ?? null) : null,
  }
}

/** A set with everything it says. */
export async function viewRuleSet(
  call: Circumstances,
  set: RuleSetRecord,
  head: RulesHeadRecord,
): Promise<RuleSetView> {
  const { rules, thresholds } = set
  return { ...(await viewRow(call, { ...set, ruleCount: rules.length }, head)), rules, thresholds }
}

/** What applies, as the page shows it. */
export async function viewNow(call: Circumstances, head: RulesHeadRecord): Promise<RulesNow> {
  const { liveId, liveSince, liveBy, earlierIds } = head
  const before = earlierIds.at(-1)
  return {
    headVersion: head.version,
    live: liveId === null ? null : asRuleSetId(liveId),
    liveSince: liveSince?.toISOString() ?? null,
    liveBy: liveBy === null ? null : await nameOf(call, liveBy),
    observed: head.observedIds.map(asRuleSetId),
    before: before === undefined ? null : asRuleSetId(before),
    canRollBack: liveId !== null,
  }
}

function stateOf(
  set: { readonly _id: string; readonly isDraft: boolean },
  head: RulesHeadRecord,
): RuleSetState {
  if (set.isDraft) return 'draft'
  if (head.liveId === set._id) return 'live'
  if (head.observedIds.includes(set._id)) return 'observed'
  return head.everLiveIds.includes(set._id) ? 'retired' : 'tested'
}

async function nameOf(call: Circumstances, memberId: string): Promise<string> {
  return (await call.live.members.find(memberId))?.nickname ?? '–'
}
