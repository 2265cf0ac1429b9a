import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { mayUndo } from '@lyktan/moderation/queue/undo.ts'

import type { Call } from '../call.ts'
import { mustReadCase } from '../queue/must-read-case.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { sayCase } from '../queue/say-case.ts'
import { findCase, stepRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { carryOutUndo } from './carry-out-undo.ts'

/**
 * Takes a decision back, as an event of its own: everything that it did is undone, and the case is open again for anybody to decide.
 * Her own within the hour; a manager anybody's, while it is kept. What appeals and second looks have decided stands.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'stale', 'conflict' when the same thing waits in another case by now
 */
export async function undoCase(call: Call, input: Input<'case:undo'>): Promise<Answers['case:undo']> {
  await mustReadQueue(call)
  const of = { municipalityId: call.actor.municipalityId, caseId: input.caseId }
  const found = await findCase(of)
  mustReadCase(call, found)
  const { decision } = found
  if (decision === null) throw new Refusal('stale')
  if (!mayUndo(call.actor, { ...found, decision }, call.now)) throw new Refusal('forbidden')

  const undoing = { decision, by: call.actor.id, at: call.now, note: input.note ?? null }
  const record = await stepRecord(call, of, {
    act: { act: 'undo', by: call.actor.id, version: input.version },
    with: () => ({ undoing, carriedOut: false }),
  })
  return { case: await sayCase(call, await carryOutUndo(call, record, { undoing })) }
}
