import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { sayCase } from '../queue/say-case.ts'
import { findCase, stepRecord } from '../queue/step-record.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { carryOut } from './carry-out.ts'

const outcomes = { release: 'released', return: 'returned', remove: 'removed' } as const

/**
 * One person's decision about a case she holds: release, ask for a change, or remove, and a pause if need be.
 * Taken in one conditional write, then carried out: two people never decide the same, and the same person asking
 * again (a lost answer) gets her own decision. Nobody decides about herself.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'stale', 'claimed'
 */
export async function decideCase(call: Call, input: Input<'case:decide'>): Promise<Answers['case:decide']> {
  await mustReadQueue(call)
  const of = { municipalityId: call.actor.municipalityId, caseId: input.caseId }
  const found = await findCase(of)
  if (found.authorId === call.actor.id) throw new Refusal('forbidden')

  const decision = decisionOf(call, input)
  const record = isOwnRepeat(found, input, decision)
    ? found
    : await stepRecord(call, of, {
        act: { act: 'decide', by: call.actor.id, version: input.version },
        decision,
      })
  const author = record.carriedOut ? null : await carryOut(call, record, record.decision ?? decision)
  return { case: await sayCase(call, record), author }
}

/** The same decision by the same person about what she had read: its answer was lost on the way. */
function isOwnRepeat(found: CaseRecord, input: Input<'case:decide'>, decision: CaseDecision): boolean {
  const { decision: taken, version } = found
  return taken?.by === decision.by && taken.outcome === decision.outcome && version === input.version + 1
}

function decisionOf(call: Call, input: Input<'case:decide'>): CaseDecision {
  return {
    outcome: outcomes[input.outcome],
    by: call.actor.id,
    at: call.now,
    rule: input.outcome === 'release' ? null : (input.rule ?? null),
    words: input.words ?? null,
    note: input.note ?? null,
    filterWasRight: input.filterWasRight ?? null,
    pauseMinutes: input.pauseMinutes ?? null,
  }
}
