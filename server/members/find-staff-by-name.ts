import { asMemberId } from '@lyktan/shared/ids.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import { trusted } from 'mongoose'

import { Member } from './member.model.ts'

/** Somebody of the staff by the name that she signs in with; null when nobody with one of these roles is called so. */
export async function findStaffByName(asked: {
  readonly municipalityId: MunicipalityId
  readonly nickname: string
  readonly roles: readonly Role[]
}): Promise<MemberId | null> {
  const { municipalityId, nickname, roles } = asked
  const found = await Member.exists({ municipalityId, nickname, role: trusted({ $in: [...roles] }) })
  return found === null ? null : asMemberId(String(found._id))
}
