import type { Circumstances } from '../call.ts'
import type { CaseRecord } from '../queue/step-record.ts'
import { answerFlag } from './answer-flag.ts'
import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'

/**
 * Tells everybody who has flagged a case how it went: each exactly once, in words that say nothing of what measure somebody else got. It
 * may be asked any number of times. Whoever was not told because a process died is told by the sweep.
 */
export async function tellFlaggers(
  call: Circumstances,
  record: Pick<CaseRecord, '_id' | 'decision' | 'closedBecause'>,
): Promise<void> {
  const { decision, closedBecause } = record
  const end = decision?.outcome ?? (closedBecause === 'removed' ? 'removed' : 'gone')
  const words = decision?.wordsToFlaggers ?? null
  const flags = await Flag.find({ caseId: record._id, open: true }).sort({ _id: 1 }).lean<FlagRecord[]>()
  for (const flag of flags) await answerFlag(call, flag, { end, words })
}
