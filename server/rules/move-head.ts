import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { RulesHead } from './rule-set.model.ts'
import type { RulesHeadRecord } from './rule-set.model.ts'

/**
 * Changes what applies, in one write on the version that was read, and tells every process.
 * @throws Refusal 'stale' when somebody else was first
 */
export async function moveHead(
  call: Call,
  before: RulesHeadRecord,
  next: RulesHeadRecord,
): Promise<RulesHeadRecord> {
  const { _id, ...content } = next
  const moved = { ...content, version: before.version + 1 }
  try {
    // Of a municipality that has none yet the first write makes the record; a second one at the same time finds its id taken.
    const { matchedCount, upsertedCount } = await RulesHead.updateOne(
      { _id, version: before.version },
      { $set: moved },
      { upsert: before.version === 0 },
    )
    if (matchedCount + upsertedCount === 0) throw new Refusal('stale')
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('stale')
    throw error
  }
  call.say.toProcesses('rules:changed', { municipalityId: _id })
  return { _id, ...moved }
}
