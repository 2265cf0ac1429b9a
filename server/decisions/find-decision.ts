import type { DecisionId, MunicipalityId } from '@lyktan/shared/ids.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Decision } from './decision.model.ts'
import type { DecisionRecord } from './decision.model.ts'

/** A decision of a municipality; null when it is no longer kept. */
export async function findDecision(of: {
  readonly decisionId: DecisionId
  readonly municipalityId: MunicipalityId
}): Promise<DecisionRecord | null> {
  const { decisionId: _id, municipalityId } = of
  return await Decision.findOne({ _id, municipalityId }).lean<DecisionRecord>()
}

/** A decision about the one who asks. Somebody else's does not exist for her. @throws Refusal 'not-found' */
export async function findOwnDecision(call: Call, decisionId: DecisionId): Promise<DecisionRecord> {
  const record = await findDecision({ decisionId, municipalityId: call.actor.municipalityId })
  if (record === null || record.memberId !== call.actor.id) throw new Refusal('not-found')
  return record
}
