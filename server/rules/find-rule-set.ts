import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { RuleSet, RulesHead } from './rule-set.model.ts'
import type { RuleSetRecord, RulesHeadRecord } from './rule-set.model.ts'

/** @throws Refusal 'forbidden' to all but managers */
export function mustManageRules(call: Call): void {
  if (!may(call.actor, 'manage-rules')) throw new Refusal('forbidden')
}

/** A set of the asker's own municipality. @throws Refusal 'not-found' */
export async function findRuleSet(call: Call, setId: string): Promise<RuleSetRecord> {
  const { municipalityId } = call.actor
  const found = await RuleSet.findOne({ _id: setId, municipalityId }).lean<RuleSetRecord | null>()
  if (found === null) throw new Refusal('not-found')
  return found
}

/** What applies in a municipality; one that has never had rules of its own is at version 0. */
export async function findHead(municipalityId: string): Promise<RulesHeadRecord> {
  const found = await RulesHead.findById(municipalityId).lean<RulesHeadRecord | null>()
  return found ?? { _id: municipalityId, version: 0, ...nothingApplies }
}

const nothingApplies = {
  liveId: null,
  liveSince: null,
  liveBy: null,
  observedIds: [],
  earlierIds: [],
  everLiveIds: [],
}
