import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import { Member } from './member.model.ts'

/** Which of these skeletons are nicknames of young people here, with the nickname as it is written. */
export async function nicknamesAmong(
  municipalityId: MunicipalityId,
  skeletons: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Member.find({ municipalityId, skeleton: trusted({ $in: [...skeletons] }) }).lean()
  const young = found.filter(({ role }) => role === 'participant' || role === 'youth_host')
  return new Map(young.map(({ skeleton, nickname }) => [skeleton, nickname]))
}
