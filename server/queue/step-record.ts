import type { CaseId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { stepCase } from '@lyktan/moderation/queue/states.ts'
import type { CaseAct, CaseStanding } from '@lyktan/moderation/queue/states.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { Case } from './case.model.ts'
import type { CaseDecision, CaseRecord } from './case.model.ts'

export type { CaseDecision, CaseRecord, UndoneDecision } from './case.model.ts'

/** So many colleagues would have to change the same case between our reading and our writing. */
const triesMax = 8

/** The case of a municipality. @throws Refusal 'not-found' */
export async function findCase(of: { municipalityId: MunicipalityId; caseId: CaseId }): Promise<CaseRecord> {
  const { municipalityId, caseId } = of
  const record = await Case.findOne({ _id: caseId, municipalityId }).lean<CaseRecord>()
  if (record === null) throw new Refusal('not-found')
  return record
}

/** What is written with a step, besides where the case then stands. */
export type WithStep = Partial<
  Pick<
    CaseRecord,
    | 'state'
    | 'decision'
    | 'open'
    | 'closedAt'
    | 'carriedOut'
    | 'undoing'
    | 'undone'
    | 'waveId'
    | 'closedBecause'
  >
>

/**
 * Takes a case one step by the pure rule, and writes it on the condition that nobody else has changed it since it was read.
 * Somebody who was faster is met again: the rule then answers for the case as it now stands.
 * A decision leaves the queue in the same write in which it is taken, so no two are ever taken.
 * @throws Refusal 'stale' with what it became, 'claimed', 'not-found', 'conflict' when the same thing waits in another case by now
 */
export async function stepRecord(
  call: Circumstances,
  of: { municipalityId: MunicipalityId; caseId: CaseId },
  step: { act: CaseAct; decision?: CaseDecision; with?: (found: CaseRecord) => WithStep },
): Promise<CaseRecord> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const record = await findCase(of)
    const stepped = stepCase(standingOf(record), step.act, call.now)
    if ('refused' in stepped) throw await refusalOf(call, record, stepped.refused)
    const { state, version, claim, waits } = stepped.next
    const changed = {
      state,
      version,
      claim: claim ?? null,
      waits: waits ?? null,
      ...(step.decision && { decision: step.decision, open: false, closedAt: call.now, carriedOut: false }),
      ...step.with?.(record),
    }
    if (await wrote(record, changed)) return { ...record, ...changed }
  }
  throw new Refusal('stale')
}

async function wrote({ _id, version }: CaseRecord, changed: Partial<CaseRecord>): Promise<boolean> {
  try {
    const { matchedCount } = await Case.updateOne({ _id, version }, { $set: changed })
    return matchedCount === 1
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('conflict')
    throw error
  }
}

/** What of a case decides which acts are possible, as the pure rule reads it. */
export function standingOf({ state, version, claim, waits, undoing }: CaseRecord): CaseStanding {
  return {
    state,
    version,
    claim: claim ?? undefined,
    waits: waits ?? undefined,
    isUndoing: undoing !== null,
  }
}

/** Who comes too late learns at once what it became, so that nobody does it twice or wonders. */
async function refusalOf(
  call: Circumstances,
  { claim, decision }: CaseRecord,
  refused: 'stale' | 'claimed',
): Promise<Refusal> {
  if (refused === 'claimed' && claim !== null)
    return new Refusal('claimed', { until: claim.until.toISOString() })
  if (decision === null) return new Refusal(refused)
  const by = (await call.live.members.find(decision.by))?.nickname ?? ''
  return new Refusal(refused, {
    decided: { outcome: decision.outcome, by, at: decision.at.toISOString() },
  })
}
