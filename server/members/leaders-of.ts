import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { isLeader, roles } from '@lyktan/shared/roles.ts'
import { trusted } from 'mongoose'
import { memberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'
import { personView } from './member.view.ts'

/** The leaders of a municipality, by name: for choosing a colleague. */
export async function leadersOf(municipalityId: MunicipalityId): Promise<readonly PersonView[]> {
  const leading = { municipalityId, role: trusted({ $in: roles.filter(isLeader) }) }
  const records = await Member.find(leading).sort({ nickname: 1, _id: 1 }).lean()
  return records.map((record) => personView(memberFacts(record)))
}
