import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Decision } from './decision.model.ts'
import type { DecisionRecord } from './decision.model.ts'

export type { DecisionRecord } from './decision.model.ts'

/** What is known when somebody has decided; `_id` is the decision's own id, made when it was taken. */
export type DecisionFacts = Omit<DecisionRecord, 'toldAt' | 'readAt' | 'undoneAt' | 'undoneBy'>

/**
 * Keeps a decision with everything that its statement of reasons says. Recording the same decision again answers with the
 * one that is kept, whatever has happened to it since. Tells nobody: that is `tellDecision`, last of all that follows.
 */
export async function recordDecision(_call: Circumstances, facts: DecisionFacts): Promise<DecisionRecord> {
  // What a case about a person says may be somebody else's words about her: hers to read are her own.
  const text = facts.about === 'message' || facts.about === 'edit' ? facts.text : null
  const record: DecisionRecord = {
    ...facts,
    text,
    toldAt: null,
    readAt: null,
    undoneAt: null,
    undoneBy: null,
  }
  try {
    await Decision.create(record)
    return record
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const { _id, municipalityId } = facts
  return (await Decision.findOne({ _id, municipalityId }).lean<DecisionRecord>()) ?? record
}
