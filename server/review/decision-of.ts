import type { Input } from '@lyktan/shared/commands.ts'
import { asDecisionId } from '@lyktan/shared/ids.ts'
import type { MeasureInput } from '@lyktan/shared/review.ts'
import { may } from '@lyktan/shared/roles.ts'
import { canEndAs, outcomeOf } from '@lyktan/moderation/queue/outcomes.ts'

import type { Call } from '../call.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'

/**
 * The decision as it will be kept, made of what was asked.
 * @throws Refusal 'bad-request' when a case of this kind cannot end so, 'forbidden' for a measure that is a manager's
 */
export function decisionOf(call: Call, found: CaseRecord, input: Input<'case:decide'>): CaseDecision {
  const outcome = outcomeOf[input.outcome]
  const measures = measuresOf(input)
  if (!canEndAs(found.kind, outcome)) throw new Refusal('bad-request')
  if (found.roomId === null && measures.some(({ scope }) => scope === 'room'))
    throw new Refusal('bad-request')
  if (found.authorId === null && measures.length > 0) throw new Refusal('bad-request')
  if (measures.some(({ kind }) => kind === 'suspension') && !may(call.actor, 'suspend-member'))
    throw new Refusal('forbidden')
  return {
    id: asDecisionId(call.newId()),
    outcome,
    by: call.actor.id,
    at: call.now,
    rule: 'rule' in input ? (input.rule ?? null) : null,
    unlawful: 'unlawful' in input ? (input.unlawful ?? null) : null,
    words: input.words ?? null,
    wordsToFlaggers: input.wordsToFlaggers ?? null,
    note: input.note ?? null,
    findingsRight: found.findings.map(
      (_, index) => input.findingsRight?.[index] ?? input.filterWasRight ?? null,
    ),
    measures,
  }
}

/** A pause in its short form holds in the whole place. */
function measuresOf({ measures = [], pauseMinutes }: Input<'case:decide'>): MeasureInput[] {
  if (pauseMinutes === undefined || measures.some(({ kind }) => kind === 'pause')) return [...measures]
  return [...measures, { kind: 'pause', scope: 'place', minutes: pauseMinutes }]
}
