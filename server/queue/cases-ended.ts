import { trusted } from 'mongoose'

import type { CaseId } from '@lyktan/shared/ids.ts'

import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'

type Ended = Pick<CaseRecord, '_id' | 'decision' | 'closedBecause'>

/** Of these cases those that wait for nobody any more: decided and carried out, closed without a decision, or no longer kept. */
export async function casesEnded(ids: readonly CaseId[]): Promise<readonly Ended[]> {
  if (ids.length === 0) return []
  const found = await Case.find({ _id: trusted({ $in: [...ids] }) })
    .select({ open: 1, carriedOut: 1, decision: 1, closedBecause: 1 })
    .lean<CaseRecord[]>()
  const known = new Map(found.map((record) => [record._id, record]))
  return ids.flatMap((_id): Ended[] => {
    const record = known.get(_id)
    if (record === undefined) return [{ _id, decision: null, closedBecause: null }]
    return record.open || !record.carriedOut ? [] : [record]
  })
}
