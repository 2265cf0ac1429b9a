import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseDecision, CaseRecord } from './case.model.ts'

/** Longer than any decision takes to carry out while its process lives. */
const graceMilliseconds = 15_000
const atOnceMax = 100

/** Notes that everything that follows from a decision is done; true for the one call that noted it. */
export async function noteCarriedOut(
  { _id }: Pick<CaseRecord, '_id'>,
  { id }: Pick<CaseDecision, 'id'>,
): Promise<boolean> {
  const pending = { _id, carriedOut: false, 'decision.id': id, undoing: null }
  const { modifiedCount } = await Case.updateOne(pending, { $set: { carriedOut: true } })
  return modifiedCount === 1
}

/** Decisions that somebody took but whose process died before all that follows was done, the oldest first. */
export async function unfinishedDecisions(call: Circumstances): Promise<readonly CaseRecord[]> {
  const before = new Date(call.now.getTime() - graceMilliseconds)
  return await Case.find({ carriedOut: false, undoing: null, 'decision.at': trusted({ $lte: before }) })
    .sort({ 'decision.at': 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
}

/** Decisions that somebody took back but whose process died before all that they did was undone, the oldest first. */
export async function unfinishedUndoings(call: Circumstances): Promise<readonly CaseRecord[]> {
  const before = new Date(call.now.getTime() - graceMilliseconds)
  return await Case.find({ carriedOut: false, 'undoing.at': trusted({ $lte: before }) })
    .sort({ 'undoing.at': 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
}
