import { readChannel, unreadChannels, viewChannel } from '../back-channel/read-channel.ts'
import { sayToColleagues } from '../back-channel/say-to-colleagues.ts'
import { answerComplaint } from '../complaints/answer-complaint.ts'
import { listComplaints } from '../complaints/list-complaints.ts'
import { breakGlassConcern } from '../concerns/break-glass-concern.ts'
import { changeConcern } from '../concerns/change-concern.ts'
import { closeConcern } from '../concerns/close-concern.ts'
import { setContacts } from '../concerns/contacts.ts'
import { listConcerns } from '../concerns/list-concerns.ts'
import { nameInConcern } from '../concerns/name-in-concern.ts'
import { noteConcern } from '../concerns/note-concern.ts'
import { acknowledgeHandover } from '../handover/acknowledge-handover.ts'
import { dropNote } from '../handover/drop-note.ts'
import { seeHandover } from '../handover/see-handover.ts'
import { writeNote } from '../handover/write-note.ts'
import { copyWeek } from '../rota/copy-week.ts'
import { myRota } from '../rota/my-rota.ts'
import { changePlannedShift, dropPlannedShift, planShift } from '../rota/plan-shift.ts'
import { offerShift, settleSwap, takeShift } from '../rota/swap-shift.ts'
import { viewRota } from '../rota/view-rota.ts'
import { checkIn } from '../shifts/check-in.ts'
import { checkOut } from '../shifts/check-out.ts'
import { viewShift } from '../shifts/view-shift.ts'
import type { Verbs } from './verbs.ts'

/** What leaders ask about their shifts and of each other, and about concerns. */
export const staffVerbs = {
  'shift:view': viewShift,
  'shift:check-in': checkIn,
  'shift:check-out': checkOut,
  'concern:list': listConcerns,
  'concern:note': noteConcern,
  'concern:change': changeConcern,
  'concern:name': nameInConcern,
  'concern:close': closeConcern,
  'concern:break-glass': breakGlassConcern,
  'contacts:set': setContacts,
  'handover:view': seeHandover,
  'handover:write-note': writeNote,
  'handover:drop-note': dropNote,
  'handover:acknowledge': acknowledgeHandover,
  'complaint:list': listComplaints,
  'complaint:answer': answerComplaint,
  'channel:view': viewChannel,
  'channel:say': sayToColleagues,
  'channel:read': readChannel,
  'channel:unread': unreadChannels,
  'rota:view': viewRota,
  'rota:mine': myRota,
  'rota:plan': planShift,
  'rota:change': changePlannedShift,
  'rota:drop': dropPlannedShift,
  'rota:copy': copyWeek,
  'rota:offer': offerShift,
  'rota:take': takeShift,
  'rota:settle': settleSwap,
} satisfies Partial<Verbs>
