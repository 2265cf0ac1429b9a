import { asCaseId } from '@lyktan/shared/ids.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'

interface Told {
  readonly municipalityId: MunicipalityId
  readonly flaggerId: MemberId
  readonly caseId: string
  /** What a leader did wrong is for the managers alone. */
  readonly forManager: boolean
}

/** Whether somebody has told the leaders about what this case is about. */
export async function hasFlagged({ municipalityId, flaggerId, caseId, forManager }: Told): Promise<boolean> {
  const flags = await Flag.find({ caseId: asCaseId(caseId), municipalityId, flaggerId }).lean<FlagRecord[]>()
  return flags.some(({ category }) => forManager || category !== 'leader')
}
