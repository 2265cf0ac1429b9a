import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { viewHandover } from './handover.view.ts'
import { mustHandOver } from './must-hand-over.ts'
import { HandoverNote } from './note.model.ts'
import type { NoteRecord } from './note.model.ts'

/** Its author, or a manager, takes a note away. @throws Refusal 'forbidden', 'off-shift', 'not-found' */
export async function dropNote(
  call: Call,
  { noteId }: Input<'handover:drop-note'>,
): Promise<Answers['handover:drop-note']> {
  await mustHandOver(call)
  const { id, role, municipalityId } = call.actor
  const note = await HandoverNote.findOne({ _id: noteId, municipalityId }).lean<NoteRecord | null>()
  if (note === null) throw new Refusal('not-found')
  if (note.authorId !== id && role !== 'manager') throw new Refusal('forbidden')
  await HandoverNote.deleteOne({ _id: noteId })
  await writeAudit(call, { municipalityId, act: 'handover:drop-note', object: { kind: 'note', id: noteId } })
  call.say.toLeaders(municipalityId, 'handover:changed', {})
  return { handover: await viewHandover(call) }
}
