import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asDecisionId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { tellFlaggers } from '../flags/tell-flaggers.ts'
import { sayCase } from '../queue/say-case.ts'
import { findCase, stepRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { complaintsFor, isForOutside } from './list-complaints.ts'
import { mustReadComplaints } from './must-read-complaints.ts'

/**
 * The one outside answers those who told, once. Nothing else follows in Lyktan: what is done about a manager is done where she is employed, and
 * she is not told that anybody complained.
 * @throws Refusal 'forbidden', 'not-found', 'stale'
 */
export async function answerComplaint(
  call: Call,
  { caseId, version, outcome, words }: Input<'complaint:answer'>,
): Promise<Answers['complaint:answer']> {
  await mustReadComplaints(call)
  const { municipalityId, id: by } = call.actor
  const of = { municipalityId, caseId }
  const found = await findCase(of)
  if (!found.forManagers || !(await isForOutside(call, found))) throw new Refusal('not-found')

  const record = await stepRecord(call, of, {
    act: { act: 'decide-unheld', by, version },
    decision: {
      id: asDecisionId(call.newId()),
      outcome,
      by,
      at: call.now,
      rule: null,
      unlawful: null,
      words: null,
      wordsToFlaggers: words,
      note: null,
      findingsRight: [],
      measures: [],
    },
    // The answer is all there is to carry out; should this process die here, the sweep of flags gives it.
    with: () => ({ carriedOut: true }),
  })
  await writeAudit(call, {
    municipalityId,
    act: 'complaint:answer',
    object: { kind: 'case', id: caseId },
    reason: outcome,
  })
  await tellFlaggers(call, record)
  await sayCase(call, record)
  return { complaints: await complaintsFor(call) }
}
