import { access } from './sv/access.ts'
import { backChannel } from './sv/back-channel.ts'
import { complaints } from './sv/complaints.ts'
import { data } from './sv/data.ts'
import { deciding } from './sv/deciding.ts'
import { desk } from './sv/desk.ts'
import { flags } from './sv/flags.ts'
import { frame } from './sv/frame.ts'
import { help } from './sv/help.ts'
import { look } from './sv/look.ts'
import { pages } from './sv/pages.ts'
import { problems } from './sv/problems.ts'
import { landing } from './sv/landing.ts'
import { invitations } from './sv/invitations.ts'
import { raids } from './sv/raids.ts'
import { reports } from './sv/reports.ts'
import { review } from './sv/review.ts'
import { settings } from './sv/settings.ts'
import { shifts } from './sv/shifts.ts'
import { wellbeing } from './sv/wellbeing.ts'
import { concerns } from './sv/concerns.ts'
import { handover } from './sv/handover.ts'
import { talks } from './sv/talks.ts'
import { ownRules } from './sv/own-rules.ts'
import { rulePrecision } from './sv/rule-precision.ts'
import { rota } from './sv/rota.ts'
import { rules } from './sv/rules.ts'
import { staffPlaces } from './sv/staff-places.ts'
import { standing } from './sv/standing.ts'
import { connection } from './sv/connection.ts'
import { messages } from './sv/messages.ts'
import { rooms } from './sv/rooms.ts'

/** One line per feature; the same names in every language. */
export const sv = {
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
