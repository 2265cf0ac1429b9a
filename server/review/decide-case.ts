import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { outcomeOf } from '@lyktan/moderation/queue/outcomes.ts'

import type { Call } from '../call.ts'
import { mustTakeMeasures } from '../measures/must-take-measures.ts'
import { mustReadCase } from '../queue/must-read-case.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { sayCase } from '../queue/say-case.ts'
import { findCase, stepRecord } from '../queue/step-record.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'
import { carryOut } from './carry-out.ts'
import { decisionOf } from './decision-of.ts'

/**
 * One person's decision about a case she holds: what happens to it, and any steps towards the one it is about.
 * Taken in one conditional write, then carried out: two people never decide the same, and the same person asking
 * again (a lost answer) gets her own decision. Nobody decides about herself, nor an appeal against her own decision.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'bad-request', 'claimed', 'stale' with what it became
 */
export async function decideCase(call: Call, input: Input<'case:decide'>): Promise<Answers['case:decide']> {
  await mustReadQueue(call)
  const of = { municipalityId: call.actor.municipalityId, caseId: input.caseId }
  const found = await findCase(of)
  mustReadCase(call, found)

  const decision = decisionOf(call, found, input)
  const record = isOwnRepeat(call, found, input) ? found : await take(call, found, { input, decision })
  const author = record.carriedOut
    ? null
    : await carryOut(call, record, { decision: record.decision ?? decision })
  return { case: await sayCase(call, record), author }
}

async function take(
  call: Call,
  { _id: caseId, municipalityId, authorId: memberId, roomId }: CaseRecord,
  { input, decision }: { input: Input<'case:decide'>; decision: CaseDecision },
): Promise<CaseRecord> {
  const { measures, at, by } = decision
  await mustTakeMeasures(call, { memberId, roomId, measures, at })
  const act = { act: 'decide', by, version: input.version } as const
  return await stepRecord(call, { municipalityId, caseId }, { act, decision })
}

/** The same decision by the same person about what she had read: its answer was lost on the way. */
function isOwnRepeat(call: Call, { decision, version }: CaseRecord, input: Input<'case:decide'>): boolean {
  return (
    decision?.by === call.actor.id &&
    decision.outcome === outcomeOf[input.outcome] &&
    version === input.version + 1
  )
}
