import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'

const most = 100

/** What somebody has told about a leader and nobody has decided, the oldest first. */
export async function casesForManagers(municipalityId: MunicipalityId): Promise<readonly CaseRecord[]> {
  return await Case.find({
    municipalityId,
    open: true,
    forManagers: true,
    kind: trusted({ $in: ['message', 'person', 'room'] }),
  })
    .sort({ openedAt: 1, _id: 1 })
    .limit(most)
    .lean<CaseRecord[]>()
}
