import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import { forgetStanding } from '../appeals/forget-standing.ts'
import type { Circumstances, DoorCall } from '../call.ts'
import { forgetFlagger } from '../flags/forget-flagger.ts'
import { forgetIgnored } from '../ignored/forget-ignored.ts'
import { withdrawAllOf } from '../messages/withdraw-all-of.ts'
import { Refusal } from '../refusal.ts'
import { forgetGroups } from '../groups/division-of.ts'
import { forgetMarks } from '../board/own-marks.ts'
import { forgetAnswers } from '../polls/answers.ts'
import { forgetLive } from '../live/forget-live.ts'
import { forgetSeriesHost } from '../series/forget-host.ts'
import { forgetAttendance } from '../sessions/forget-attendance.ts'
import { forgetTalks } from '../talks/forget-talks.ts'
import { forgetStaffLines } from '../back-channel/forget-lines.ts'
import { forgetRota } from '../rota/forget-rota.ts'
import { forgetNeeds } from '../access-needs/access-needs.ts'
import { forgetReminders } from '../reminders/own-reminders.ts'
import { forgetSignUps } from '../sign-ups/forget-sign-ups.ts'
import { Member } from './member.model.ts'

/**
 * Takes away the account of the one who asks, at once: it cannot be brought back.
 * @throws Refusal 'unauthenticated', 'forbidden' for staff, whose accounts are their manager's
 */
export async function eraseMe(call: DoorCall): Promise<EndpointAnswers['me:erase']> {
  if (call.actor === null) throw new Refusal('unauthenticated')
  if (!may(call.actor, 'erase-oneself')) throw new Refusal('forbidden')

  await eraseMember(call, call.actor.id)
  await call.door.leave()

  return {}
}

/**
 * Erases a member, what she wrote, and her sessions. Statistics are not touched: they hold nobody.
 * Her words go first, so that an erasure that breaks off leaves an account that can ask again; then once more what was under way.
 */
export async function eraseMember(call: Circumstances, memberId: string): Promise<void> {
  await withdrawAllOf(call, memberId)
  await forgetStanding(call, { id: memberId })
  await forgetTalks(call, asMemberId(memberId))
  await forgetSeriesHost(call, asMemberId(memberId))
  await forgetLive(call, asMemberId(memberId))
  await forgetFlagger(asMemberId(memberId))
  await forgetIgnored(asMemberId(memberId))
  await forgetSignUps(call, asMemberId(memberId))
  await forgetAttendance(asMemberId(memberId))
  await forgetNeeds(asMemberId(memberId))
  await forgetReminders(asMemberId(memberId))
  await forgetAnswers(asMemberId(memberId))
  await forgetMarks(call, asMemberId(memberId))
  await forgetGroups(asMemberId(memberId))
  await forgetRota(call, asMemberId(memberId))
  await forgetStaffLines(asMemberId(memberId))
  await Member.deleteOne({ _id: memberId })
  call.say.toMember(memberId, 'session:ended', { why: 'erased' })
  call.say.toProcesses('member:changed', { memberId })
  await withdrawAllOf(call, memberId)
  await forgetTalks(call, asMemberId(memberId))
  await forgetLive(call, asMemberId(memberId))
  await forgetFlagger(asMemberId(memberId))
  await forgetIgnored(asMemberId(memberId))
  await forgetSignUps(call, asMemberId(memberId))
  await forgetAttendance(asMemberId(memberId))
  await forgetNeeds(asMemberId(memberId))
  await forgetAnswers(asMemberId(memberId))
  await forgetMarks(call, asMemberId(memberId))
}
