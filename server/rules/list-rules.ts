import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'

import type { Call } from '../call.ts'
import { findHead, mustManageRules } from './find-rule-set.ts'
import { RuleSet } from './rule-set.model.ts'
import type { RuleSetRecord } from './rule-set.model.ts'
import { viewNow, viewRow } from './rule-set.view.ts'

const setsMax = 100

/** The municipality's sets, the newest first, and what applies now. @throws Refusal 'forbidden' */
export async function listRules(call: Call): Promise<EndpointAnswers['rules:list']> {
  mustManageRules(call)
  const { municipalityId } = call.actor
  const head = await findHead(municipalityId)
  const sets = await RuleSet.find({ municipalityId })
    .sort({ number: -1 })
    .limit(setsMax)
    .lean<RuleSetRecord[]>()
  const rows = sets.map((set) => viewRow(call, { ...set, ruleCount: set.rules.length }, head))
  return { now: await viewNow(call, head), sets: await Promise.all(rows) }
}
