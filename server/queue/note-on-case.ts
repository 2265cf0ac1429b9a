import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { mustReadCase } from './must-read-case.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { StaffNote } from './staff-note.model.ts'
import { staffNotes } from './staff-notes.ts'
import { findCase } from './step-record.ts'

/**
 * Notes something for colleagues about the one whom a case is about. It changes nothing of the case. She may read what is noted about her
 * among her own data, so it is written for her eyes too.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found' for a case about nobody
 */
export async function noteOnCase(
  call: Call,
  { caseId, text }: Input<'case:note'>,
): Promise<Answers['case:note']> {
  await mustReadQueue(call)
  const { id: by, municipalityId } = call.actor
  const found = await findCase({ municipalityId, caseId })
  mustReadCase(call, found)
  const { authorId: memberId } = found
  if (memberId === null) throw new Refusal('not-found')

  const note = { _id: call.newId(), municipalityId, memberId, caseId, by, at: call.now, text }
  await StaffNote.create(note)
  await writeAudit(call, { municipalityId, act: 'case:note', object: { kind: 'case', id: caseId } })
  return { notes: await staffNotes(call, { municipalityId, memberId }) }
}
