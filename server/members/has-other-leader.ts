import { trusted } from 'mongoose'

import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import type { Role } from '@lyktan/shared/roles.ts'

import { Member } from './member.model.ts'

/** Whether the municipality has another leader, or another manager, than this one. */
export async function hasOtherLeader(asked: {
  readonly municipalityId: MunicipalityId
  readonly notBy: MemberId
  readonly forManagers: boolean
}): Promise<boolean> {
  const { municipalityId, notBy, forManagers } = asked
  const roles: Role[] = forManagers ? ['manager'] : ['manager', 'youth_worker']
  const other = { municipalityId, role: trusted({ $in: roles }), _id: trusted({ $ne: notBy }) }
  return (await Member.exists(other)) !== null
}
