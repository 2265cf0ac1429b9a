import { trusted } from 'mongoose'

import type { Finding } from '@lyktan/shared/findings.ts'
import type { MunicipalityId } from '@lyktan/shared/ids.ts'

import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'

/** A decided case as far as it says something about rules: no text, no person. */
export interface DecidedFindings {
  readonly caseId: string
  readonly outcome: string
  readonly decidedAt: Date
  readonly findings: readonly {
    readonly finding: Finding
    /** The decider's own word about it; null when she gave none. */
    readonly marked: boolean | null
  }[]
}

/** What a municipality's staff decided since an instant about texts in which something was found, the oldest first. */
export async function decidedFindings(
  municipalityId: MunicipalityId,
  since: Date,
): Promise<readonly DecidedFindings[]> {
  const decided = await Case.find({ municipalityId, closedAt: trusted({ $gte: since }) })
    .sort({ closedAt: 1, _id: 1 })
    .select({ findings: 1, decision: 1 })
    .lean<Pick<CaseRecord, '_id' | 'findings' | 'decision'>[]>()
  return decided.flatMap(({ _id, findings, decision }) =>
    decision === null || findings.length === 0
      ? []
      : [
          {
            caseId: _id,
            outcome: decision.outcome,
            decidedAt: decision.at,
            findings: findings.map((finding, place) => ({
              finding,
              marked: decision.findingsRight[place] ?? null,
            })),
          },
        ],
  )
}
