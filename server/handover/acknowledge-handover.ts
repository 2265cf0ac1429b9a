import type { Answers } from '@lyktan/shared/commands.ts'
import { trusted } from 'mongoose'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { viewHandover } from './handover.view.ts'
import { mustHandOver } from './must-hand-over.ts'
import { HandoverNote } from './note.model.ts'
import { HandoverReading } from './reading.model.ts'

/**
 * The next shift says that she has read it: her name stands by each note of others, so that who wrote it knows that it has arrived.
 * @throws Refusal 'forbidden', 'off-shift'
 */
export async function acknowledgeHandover(call: Call): Promise<Answers['handover:acknowledge']> {
  await mustHandOver(call)
  const { id, municipalityId } = call.actor
  const unread = { municipalityId, authorId: trusted({ $ne: id }), readBy: trusted({ $ne: id }) }
  await HandoverNote.updateMany(unread, { $push: { readBy: id } })
  await HandoverReading.updateOne(
    { _id: id },
    { $set: { municipalityId, readAt: call.now } },
    { upsert: true },
  )
  const object = { kind: 'municipality', id: municipalityId }
  await writeAudit(call, { municipalityId, act: 'handover:acknowledge', object })
  call.say.toLeaders(municipalityId, 'handover:changed', {})
  return { handover: await viewHandover(call) }
}
