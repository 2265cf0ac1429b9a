import { access } from './en/access.ts'
import { backChannel } from './en/back-channel.ts'
import { complaints } from './en/complaints.ts'
import { data } from './en/data.ts'
import { deciding } from './en/deciding.ts'
import { desk } from './en/desk.ts'
import { flags } from './en/flags.ts'
import { frame } from './en/frame.ts'
import { help } from './en/help.ts'
import { look } from './en/look.ts'
import { pages } from './en/pages.ts'
import { problems } from './en/problems.ts'
import { landing } from './en/landing.ts'
import { invitations } from './en/invitations.ts'
import { raids } from './en/raids.ts'
import { reports } from './en/reports.ts'
import { review } from './en/review.ts'
import { settings } from './en/settings.ts'
import { shifts } from './en/shifts.ts'
import { wellbeing } from './en/wellbeing.ts'
import { concerns } from './en/concerns.ts'
import { handover } from './en/handover.ts'
import { talks } from './en/talks.ts'
import { ownRules } from './en/own-rules.ts'
import { rulePrecision } from './en/rule-precision.ts'
import { rota } from './en/rota.ts'
import { rules } from './en/rules.ts'
import { staffPlaces } from './en/staff-places.ts'
import { standing } from './en/standing.ts'
import { connection } from './en/connection.ts'
import { messages } from './en/messages.ts'
import { rooms } from './en/rooms.ts'
import type { Words } from './words.ts'

export const en: Words = {
  access,
  backChannel,
  complaints,
  data,
  deciding,
  desk,
  flags,
  frame,
  help,
  invitations,
  landing,
  look,
  pages,
  problems,
  raids,
  reports,
  review,
  ownRules,
  rulePrecision,
  rota,
  rules,
  settings,
  shifts,
  concerns,
  handover,
  talks,
  staffPlaces,
  standing,
  connection,
  messages,
  rooms,
  wellbeing,
}
