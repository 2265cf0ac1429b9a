import type { FlagCategory } from '@lyktan/shared/flags.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'

/** What somebody has told about a case, for the staff who hold it and nobody else. */
export interface FlagOnCase {
  readonly category: FlagCategory
  readonly words: string | null
  readonly raisedAt: string
  /** Who told; empty when she is gone. */
  readonly nickname: string
}

const shownMost = 50

/** Who has flagged a case, as what, and in which words; the first one first. */
export async function flagsOfCase(call: Circumstances, caseId: CaseId): Promise<readonly FlagOnCase[]> {
  const flags = await Flag.find({ caseId })
    .sort({ raisedAt: 1, _id: 1 })
    .limit(shownMost)
    .lean<FlagRecord[]>()
  return Promise.all(
    flags.map(async ({ flaggerId, category, words, raisedAt }) => ({
      category,
      words,
      raisedAt: raisedAt.toISOString(),
      nickname: (await call.live.members.find(flaggerId))?.nickname ?? '',
    })),
  )
}
