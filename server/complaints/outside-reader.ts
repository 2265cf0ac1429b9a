import type { FlagReaders } from '@lyktan/shared/flags.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Circumstances } from '../call.ts'
import { countManagers } from '../members/count-managers.ts'
import { actorOf } from '../members/member-book.ts'

/** The one outside the place whom the municipality has named to read what is said against an only manager; null when there is nobody. */
export async function outsideReader(
  call: Circumstances,
  municipalityId: MunicipalityId,
): Promise<MemberId | null> {
  const place = await call.live.municipalities.find(municipalityId)
  const id = place?.complaintsReaderId ?? null
  const facts = id === null ? null : await call.live.members.find(id)
  if (facts === null || facts.municipalityId !== municipalityId) return null
  return may(actorOf(facts, call.now), 'read-complaints') ? facts.id : null
}

/**
 * Who reads what is told to the managers. About the only manager: somebody outside, since nobody reads a case about herself. About nobody who
 * is named (a room, a young person's words) where there is one manager: both, since it may be about her. Otherwise the managers.
 */
export async function complaintReaders(
  call: Circumstances,
  told: { readonly municipalityId: MunicipalityId; readonly aboutId: MemberId | null },
): Promise<Exclude<FlagReaders, 'leaders'>> {
  const { municipalityId, aboutId } = told
  const about = aboutId === null ? null : await call.live.members.find(aboutId)
  if (about?.role === 'youth_worker' || (await countManagers(municipalityId)) > 1) return 'managers'
  const hasReader = (await outsideReader(call, municipalityId)) !== null
  if (about?.role === 'manager') return hasReader ? 'outside' : 'nobody'
  return hasReader ? 'both' : 'managers'
}
