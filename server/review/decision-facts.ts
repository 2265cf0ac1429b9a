import type { DecisionFacts } from '../decisions/record-decision.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'

/**
 * What the statement of reasons is made of. Null when there is nobody to tell it to: of a room, of an appeal, which has words of its
 * own, and of a second look that only agrees.
 */
export function factsOf(record: CaseRecord, decision: CaseDecision): DecisionFacts | null {
  const { _id: caseId, municipalityId, kind, target, authorId, roomId, text, reviews } = record
  if (authorId === null || kind === 'appeal' || kind === 'room' || reviews !== null) return null
  const { id, outcome, rule, unlawful, words, by, at } = decision
  return {
    _id: id,
    municipalityId,
    caseId,
    about: kind,
    target,
    memberId: authorId,
    roomId,
    text,
    outcome,
    rule,
    unlawful,
    foundBy: foundBy(record),
    words,
    by,
    at,
  }
}

/** How it came to be looked at: told by somebody before all, since a filter may have found something in it too. */
function foundBy({ flagCount, findings, waveId }: CaseRecord): DecisionFacts['foundBy'] {
  if (flagCount > 0) return 'flag'
  if (waveId !== null) return 'staff'
  return findings.length > 0 ? 'filter' : 'staff'
}
