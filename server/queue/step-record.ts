import type { CaseId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { stepCase } from '@lyktan/moderation/queue/states.ts'
import type { CaseAct, CaseStanding } from '@lyktan/moderation/queue/states.ts'

import type { Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Case } from './case.model.ts'
import type { CaseDecision, CaseRecord } from './case.model.ts'

export type { CaseDecision, CaseRecord } from './case.model.ts'

/** So many colleagues would have to change the same case between our reading and our writing. */
const triesMax = 8

/** The case of a municipality. @throws Refusal 'not-found' */
export async function findCase(of: { municipalityId: MunicipalityId; caseId: CaseId }): Promise<CaseRecord> {
  const { municipalityId, caseId } = of
  const record = await Case.findOne({ _id: caseId, municipalityId }).lean<CaseRecord>()
  if (record === null) throw new Refusal('not-found')
  return record
}

/**
 * Takes a case one step by the pure rule, and writes it on the condition that nobody else has changed it since it was read.
 * Somebody who was faster is met again: the rule then answers for the case as it now stands.
 * A decision leaves the queue in the same write in which it is taken, so no two are ever taken.
 * @throws Refusal 'stale', 'claimed', 'not-found'
 */
export async function stepRecord(
  call: Circumstances,
  of: { municipalityId: MunicipalityId; caseId: CaseId },
  step: { act: CaseAct; decision?: CaseDecision },
): Promise<CaseRecord> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const record = await findCase(of)
    const stepped = stepCase(standingOf(record), step.act, call.now)
    if ('refused' in stepped) throw refusalOf(record, stepped.refused)
    const { state, version, claim } = stepped.next
    const changed = {
      state,
      version,
      claim: claim ?? null,
      ...(step.decision && { decision: step.decision, open: false, closedAt: call.now, carriedOut: false }),
    }
    const read = { _id: record._id, version: record.version }
    const { matchedCount } = await Case.updateOne(read, { $set: changed })
    if (matchedCount === 1) return { ...record, ...changed }
  }
  throw new Refusal('stale')
}

/** What of a case decides which acts are possible, as the pure rule reads it. */
export function standingOf({ state, version, claim }: CaseRecord): CaseStanding {
  return { state, version, claim: claim ?? undefined }
}

function refusalOf(record: CaseRecord, refused: 'stale' | 'claimed'): Refusal {
  if (refused === 'claimed' && record.claim !== null)
    return new Refusal('claimed', { until: record.claim.until.toISOString() })
  return new Refusal(refused)
}
