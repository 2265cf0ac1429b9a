import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { mustReadCase } from './must-read-case.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { findCase } from './step-record.ts'
import { toItsReaders } from './to-its-readers.ts'

/** A page that looks says so every fifteen seconds; one sign may be lost. */
const lookSeconds = 30

/**
 * Says that I have a case open, or no longer, so that colleagues see it before they claim it. Kept in memory for half a minute.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found'
 */
export async function lookAtCase(
  call: Call,
  { caseId, on }: Input<'case:look'>,
): Promise<Answers['case:look']> {
  await mustReadQueue(call)
  const { actor, live, now } = call
  const record = await findCase({ municipalityId: actor.municipalityId, caseId })
  mustReadCase(call, record)

  const name = (await live.members.find(actor.id))?.nickname ?? ''
  const until = on ? new Date(now.getTime() + lookSeconds * 1000) : now
  call.say.toProcesses('case:looked', { caseId, memberId: actor.id, name, until: until.toISOString() })
  const colleagues = live.desk.lookers(caseId, now)
  toItsReaders(call, record)('case:looked-at', { caseId, colleagues })
  return { colleagues }
}
