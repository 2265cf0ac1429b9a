import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asNoteId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { viewHandover } from './handover.view.ts'
import { mustHandOver } from './must-hand-over.ts'
import { HandoverNote } from './note.model.ts'

/** Leaves a short note for the next shift; it is removed by itself. @throws Refusal 'forbidden', 'off-shift' */
export async function writeNote(
  call: Call,
  { text }: Input<'handover:write-note'>,
): Promise<Answers['handover:write-note']> {
  await mustHandOver(call)
  const { id: authorId, municipalityId } = call.actor
  const _id = asNoteId(call.newId())
  await HandoverNote.create({ _id, municipalityId, authorId, text, writtenAt: call.now, readBy: [] })
  await writeAudit(call, { municipalityId, act: 'handover:write-note', object: { kind: 'note', id: _id } })
  call.say.toLeaders(municipalityId, 'handover:changed', {})
  return { handover: await viewHandover(call) }
}
