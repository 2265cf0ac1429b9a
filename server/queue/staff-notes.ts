import type { StaffNoteView } from '@lyktan/shared/desk.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { StaffNote } from './staff-note.model.ts'
import type { StaffNoteRecord } from './staff-note.model.ts'

const notesMax = 50

/** What leaders have noted about somebody, the newest first. */
export async function staffNotes(
  call: Circumstances,
  about: { readonly municipalityId: MunicipalityId; readonly memberId: MemberId },
): Promise<readonly StaffNoteView[]> {
  const { municipalityId, memberId } = about
  const notes = await StaffNote.find({ municipalityId, memberId })
    .sort({ at: -1, _id: -1 })
    .limit(notesMax)
    .lean<StaffNoteRecord[]>()
  return await Promise.all(
    notes.map(async ({ _id, by, at, text }) => ({
      id: _id,
      by: (await call.live.members.find(by))?.nickname ?? '',
      at: at.toISOString(),
      text,
    })),
  )
}

/** The same for herself, among her own data: what was noted and when, not by whom. */
export async function notesAbout(member: {
  readonly id: MemberId
  readonly municipalityId: MunicipalityId
}): Promise<readonly { readonly at: string; readonly text: string }[]> {
  const { id: memberId, municipalityId } = member
  const notes = await StaffNote.find({ municipalityId, memberId })
    .sort({ at: 1, _id: 1 })
    .lean<StaffNoteRecord[]>()
  return notes.map(({ at, text }) => ({ at: at.toISOString(), text }))
}
