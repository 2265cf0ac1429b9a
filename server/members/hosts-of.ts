import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { isLeader, roles } from '@lyktan/shared/roles.ts'
import { trusted } from 'mongoose'

import { memberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'
import { personView } from './member.view.ts'

/** Whoever may host a session of a municipality, by name: leaders and youth hosts. */
export async function hostsOf(municipalityId: MunicipalityId): Promise<readonly PersonView[]> {
  const hosting = roles.filter((role) => isLeader(role) || role === 'youth_host')
  const records = await Member.find({ municipalityId, role: trusted({ $in: hosting }) })
    .sort({ nickname: 1, _id: 1 })
    .lean()
  return records.map((record) => personView(memberFacts(record)))
}
