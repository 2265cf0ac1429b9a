import type { HandoverNote as NoteView, HandoverView } from '@lyktan/shared/handover.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { retentionDefaults } from '@lyktan/moderation/retention.ts'

import type { Call } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { runningMeasures } from '../measures/running-measures.ts'
import { openCaseCounts } from '../queue/open-case-counts.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import { countTalks } from '../talks/count-talks.ts'
import { HandoverNote } from './note.model.ts'
import type { NoteRecord } from './note.model.ts'
import { HandoverReading } from './reading.model.ts'
import type { ReadingRecord } from './reading.model.ts'

/** More than a fortnight of shifts writes. */
const notesMax = 100

/** The hand-over as it stands now, for this leader. */
export async function viewHandover(call: Call): Promise<HandoverView> {
  const { municipalityId, role } = call.actor
  const records = await HandoverNote.find({ municipalityId })
    .sort({ writtenAt: -1, _id: -1 })
    .limit(notesMax)
    .lean<NoteRecord[]>()
  const [cases, measures, talks, notes, isRead] = await Promise.all([
    openCaseCounts(municipalityId, { forManager: role === 'manager', reader: call.actor.id }),
    runningMeasures(call, municipalityId),
    countTalks(municipalityId),
    Promise.all(records.map((note) => viewNote(call, note))),
    hasRead(call, records),
  ])
  return { cases, measures, talks, notes, isRead }
}

/** Since she came, and since the newest note of a colleague. */
async function hasRead({ actor }: Call, notes: readonly NoteRecord[]): Promise<boolean> {
  const [shifts, reading] = await Promise.all([
    openShifts(actor.municipalityId),
    HandoverReading.findById(actor.id).lean<ReadingRecord | null>(),
  ])
  const own = shifts.find(({ memberId }) => memberId === actor.id)
  const newest = notes.find(({ authorId }) => authorId !== actor.id)
  if (reading === null) return own === undefined && newest === undefined
  const since = [own?.checkedInAt, newest?.writtenAt].filter((time) => time !== undefined)
  return since.every((time) => time <= reading.readAt)
}

async function viewNote(call: Call, note: NoteRecord): Promise<NoteView> {
  const { _id, authorId, text, writtenAt, readBy } = note
  const [author, ...readers] = await Promise.all([authorId, ...readBy].map((id) => personOf(call, id)))
  return {
    id: _id,
    author: author ?? null,
    text,
    writtenAt: writtenAt.toISOString(),
    readBy: readers.filter((reader) => reader !== null),
    removedAt: new Date(writtenAt.getTime() + retentionDefaults['handover-note'].keepMs).toISOString(),
  }
}

async function personOf(call: Call, id: string): Promise<PersonView | null> {
  const facts = await call.live.members.find(id)
  return facts === null ? null : personView(facts)
}
