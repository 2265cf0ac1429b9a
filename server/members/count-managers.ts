import type { MunicipalityId } from '@lyktan/shared/ids.ts'

import { Member } from './member.model.ts'

/** How many managers a municipality has. */
export async function countManagers(municipalityId: MunicipalityId): Promise<number> {
  return await Member.countDocuments({ municipalityId, role: 'manager' })
}
