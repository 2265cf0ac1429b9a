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

/** Somebody tries to finish it now: should that fail, those behind it come first the next time. */
export async function noteFinishTried(call: Circumstances, { _id }: Pick<CaseRecord, '_id'>): Promise<void> {
  await Case.updateOne({ _id }, { $set: { finishTriedAt: call.now } })
}

/** Decisions that somebody took but whose process died before all that follows was done: those not tried yet first, then the oldest. */
export async function unfinishedDecisions(call: Circumstances): Promise<readonly CaseRecord[]> {
  const before = new Date(call.now.getTime() - graceMilliseconds)
  return await Case.find({ carriedOut: false, undoing: null, 'decision.at': trusted({ $lte: before }) })
    .sort({ finishTriedAt: 1, 'decision.at': 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
}

/** Decisions that somebody took back but whose process died before all that they did was undone, in the same order. */
export async function unfinishedUndoings(call: Circumstances): Promise<readonly CaseRecord[]> {
  const before = new Date(call.now.getTime() - graceMilliseconds)
  return await Case.find({ carriedOut: false, 'undoing.at': trusted({ $lte: before }) })
    .sort({ finishTriedAt: 1, 'undoing.at': 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
}
