import type { Answers } from '@lyktan/shared/commands.ts'
import type { ComplaintView } from '@lyktan/shared/complaints.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { toldOf } from '../flags/flags-on-case.ts'
import { casesForManagers } from '../queue/cases-for-managers.ts'
import type { CaseRecord } from '../queue/step-record.ts'
import { complaintReaders } from './outside-reader.ts'
import { mustReadComplaints } from './must-read-complaints.ts'

/** What the one outside may read now, the oldest first; each reading is on record. @throws Refusal 'forbidden' */
export async function listComplaints(call: Call): Promise<Answers['complaint:list']> {
  await mustReadComplaints(call)
  return { complaints: await complaintsFor(call) }
}

export async function complaintsFor(call: Call): Promise<readonly ComplaintView[]> {
  const records = await casesForManagers(call.actor.municipalityId)
  const views: ComplaintView[] = []
  for (const record of records) if (await isForOutside(call, record)) views.push(await viewOf(call, record))
  return views
}

/** Whether it is hers to read: of what points at nobody by name only what is called a leader's fault. */
export async function isForOutside(
  call: Call,
  { municipalityId, authorId, flagCategories }: CaseRecord,
): Promise<boolean> {
  const readers = await complaintReaders(call, { municipalityId, aboutId: authorId })
  return readers === 'outside' || (readers === 'both' && flagCategories.includes('leader'))
}

async function viewOf(call: Call, record: CaseRecord): Promise<ComplaintView> {
  const { _id: caseId, municipalityId, version, authorId, roomId, openedAt, text } = record
  await writeAudit(call, { municipalityId, act: 'complaint:read', object: { kind: 'case', id: caseId } })
  const about = authorId === null ? null : await call.live.members.find(authorId)
  const room = roomId === null ? null : await call.live.rooms.find(roomId)
  const isAboutManager = about?.role === 'manager'
  return {
    caseId,
    version,
    about: isAboutManager ? about.nickname : null,
    roomName: room?.name ?? '',
    openedAt: openedAt.toISOString(),
    // What a young person wrote is nobody's reading outside the place.
    text: isAboutManager && text !== '' ? text : null,
    told: await toldOf(caseId),
  }
}
