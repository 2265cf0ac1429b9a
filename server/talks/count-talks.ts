import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import { Talk } from './talk.model.ts'

/** How many talks go on, and how many young people wish for another; whose they are stays with the two adults. */
export async function countTalks(municipalityId: MunicipalityId): Promise<{ live: number; wishes: number }> {
  const [live, wishes] = await Promise.all([
    Talk.countDocuments({ municipalityId, endedAt: null }),
    Talk.countDocuments({ municipalityId, choice: trusted({ $in: ['again', 'help'] }) }),
  ])
  return { live, wishes }
}
