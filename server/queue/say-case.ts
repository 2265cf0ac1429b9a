import type { CaseRow } from '@lyktan/shared/review.ts'

import type { Circumstances } from '../call.ts'
import type { CaseRecord } from './case.model.ts'
import { viewCase } from './case.view.ts'
import { toItsReaders } from './to-its-readers.ts'

/**
 * Tells the leaders of the municipality how a case now stands; of one for managers nobody else hears. Of one in a hidden wave nothing is
 * said: the wave is told of as a whole.
 */
export async function sayCase(call: Circumstances, record: CaseRecord): Promise<CaseRow> {
  const row = await viewCase(call, record)
  if (record.waveId !== null && record.open) return row
  const readers = record.forManagers ? `managers but ${record.authorId}` : 'leaders'
  const audience = `${record.municipalityId} ${readers}`
  const tell = toItsReaders(call, record)
  call.live.desk.gather(audience, row, {
    one: (changed) => tell('case:changed', { case: changed }),
    many: (gathered) => tell('queue:changed', gathered),
  })
  return row
}
