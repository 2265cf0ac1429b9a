import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import type { CaseKind } from '@lyktan/shared/review.ts'

import type { Circumstances } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { ringAdults } from './ring-adults.ts'
import { sayCase } from './say-case.ts'
import { stepRecord } from './step-record.ts'

/**
 * The author has answered what a leader asked: the case that waited for her is open to everybody again. What no longer
 * waits stays as it is; an answer that cries for help rings the adults all the same.
 */
export async function reopenAnswered(
  call: Circumstances,
  answered: {
    readonly municipalityId: MunicipalityId
    readonly kind: CaseKind
    readonly target: string
    readonly isCrisis: boolean
  },
): Promise<void> {
  const { municipalityId, kind, target, isCrisis } = answered
  const record = await Case.findOne({ target, kind, open: true }).lean<CaseRecord>()
  if (record === null) return
  const of = { municipalityId, caseId: record._id }
  const isWaiting = record.state === 'waiting'
  const open = isWaiting ? await stepRecord(call, of, { act: { act: 'answered' } }) : record
  await sayCase(call, open)
  if (isCrisis) ringAdults(call, open, 'crisis')
}
