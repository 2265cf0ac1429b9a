import type { Input } from '@lyktan/shared/commands.ts'
import { asDecisionId } from '@lyktan/shared/ids.ts'
import { canEndAs, outcomeOf } from '@lyktan/moderation/queue/outcomes.ts'

import type { Call } from '../call.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'

/**
 * The decision as it will be kept, made of what was asked.
 * @throws Refusal 'bad-request' when a case of this kind cannot end so
 */
export function decisionOf(call: Call, found: CaseRecord, input: Input<'case:decide'>): CaseDecision {
  const outcome = outcomeOf[input.outcome]
  if (!canEndAs(found.kind, outcome)) throw new Refusal('bad-request')
  return {
    id: asDecisionId(call.newId()),
    outcome,
    by: call.actor.id,
    at: call.now,
    ...groundsOf(input),
    words: input.words ?? null,
    wordsToFlaggers: input.wordsToFlaggers ?? null,
    note: input.note ?? null,
    findingsRight: found.findings.map((_, index) => input.findingsRight?.[index] ?? null),
    measures: [...(input.measures ?? [])],
  }
}

/** What it rests on: a house rule, or the law. */
function groundsOf(input: Input<'case:decide'>): Pick<CaseDecision, 'rule' | 'unlawful'> {
  return {
    rule: 'rule' in input ? (input.rule ?? null) : null,
    unlawful: 'unlawful' in input ? (input.unlawful ?? null) : null,
  }
}
