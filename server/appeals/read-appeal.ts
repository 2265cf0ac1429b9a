import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { asAppealId } from '@lyktan/shared/ids.ts'

import type { Call } from '../call.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { findCase } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { viewForStaff } from './view-for-staff.ts'

/**
 * What a leader reads beside the case of an appeal: the first decision whole, what its author says, the conversation.
 * The first decider may read it too, and that it is for somebody else. @throws Refusal 'not-found', 'forbidden', 'off-shift'
 */
export async function readAppeal(
  call: Call,
  { caseId }: Input<'appeal:view'>,
): Promise<Answers['appeal:view']> {
  await mustReadQueue(call)
  const { municipalityId, role } = call.actor
  const found = await findCase({ municipalityId, caseId })
  if (found.kind !== 'appeal' || (found.forManagers && role !== 'manager')) throw new Refusal('not-found')
  const appeal = await Appeal.findOne({ _id: asAppealId(found.target), municipalityId }).lean<AppealRecord>()
  if (appeal === null) throw new Refusal('not-found')
  return { appeal: await viewForStaff(call, found, appeal) }
}
