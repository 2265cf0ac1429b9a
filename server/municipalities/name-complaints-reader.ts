import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Circumstances } from '../call.ts'
import { findStaffByName } from '../members/find-staff-by-name.ts'
import { Municipality } from './municipality.model.ts'

/**
 * Names who reads what is said against an only manager: an analyst or administrator of the municipality, who leads nobody there. Only whoever
 * runs the installation can, so no manager chooses her own reader. @returns her id; null when nobody of that name may
 */
export async function nameComplaintsReader(
  call: Circumstances,
  { municipalityId, nickname }: { readonly municipalityId: MunicipalityId; readonly nickname: string },
): Promise<MemberId | null> {
  const id = await findStaffByName({ municipalityId, nickname, roles: ['analyst', 'admin'] })
  if (id === null) return null
  await Municipality.updateOne({ _id: municipalityId }, { $set: { complaintsReaderId: id } })
  const object = { kind: 'member', id }
  await writeAudit(call, { municipalityId, act: 'complaints-reader:name', object })
  call.say.toProcesses('municipality:changed', { municipalityId })
  return id
}
