import type { CaseRow } from '@lyktan/shared/review.ts'

import type { Circumstances } from '../call.ts'
import type { CaseRecord } from './case.model.ts'
import { viewCase } from './case.view.ts'

/** Tells the leaders of the municipality how a case now stands; of one for managers nobody else hears. */
export async function sayCase(call: Circumstances, record: CaseRecord): Promise<CaseRow> {
  const row = await viewCase(call, record)
  if (record.forManagers) call.say.toManagers(record.municipalityId, 'case:changed', { case: row })
  else call.say.toLeaders(record.municipalityId, 'case:changed', { case: row })
  return row
}
