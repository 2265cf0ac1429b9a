import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'
import { ownStanding } from '../appeals/own-standing.ts'
import type { Call } from '../call.ts'
import { ownFlags } from '../flags/my-flags.ts'
import { ignoredBy } from '../ignored/list-ignored.ts'
import { ownMessages } from '../messages/own-messages.ts'
import { notesAbout } from '../queue/staff-notes.ts'
import { Refusal } from '../refusal.ts'
import { ownMarks } from '../board/own-marks.ts'
import { ownAnswers } from '../polls/answers.ts'
import { ownLive } from '../live/own-live.ts'
import { attendedBy, hostedBy } from '../sessions/forget-attendance.ts'
import { ownTalks } from '../talks/own-talks.ts'
import { ownStaffLines } from '../back-channel/forget-lines.ts'
import { ownRota } from '../rota/forget-rota.ts'
import { ownNeeds } from '../access-needs/access-needs.ts'
import { ownReminders } from '../reminders/own-reminders.ts'
import { ownSignUps } from '../sign-ups/own-sign-ups.ts'
import { ageBandOf, memberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'

/**
 * Everything that is kept about the one who asks, in plain fields, and nothing about anybody else (texts `data.rights`).
 * Passphrase and recovery code are kept only in a form that nobody can read; that they are kept is said.
 */
export async function ownData(call: Call): Promise<EndpointAnswers['me:data']> {
  if (!may(call.actor, 'download-own-data')) throw new Refusal('forbidden')
  const record = await Member.findById(call.actor.id).select('+recoveryHash').lean()
  const place = await call.live.municipalities.find(call.actor.municipalityId)
  if (record === null || place === null) throw new Refusal('not-found')
  const { recoveryHash, _id, municipalityId, skeleton, sessionVersion, ...kept } = record
  return {
    data: {
      id: _id,
      place: place.settings.placeName,
      municipality: place.name,
      municipalityId,
      ...kept,
      nicknameAsCompared: skeleton,
      ageBand: ageBandOf(memberFacts(record), call.now),
      signedOutEverywhereTimes: sessionVersion - 1,
      passphrase: 'kept as a hash',
      recoveryCode: recoveryHash === null ? null : 'kept as a hash',
      messages: await ownMessages(call, call.actor.id),
      decisionsAboutMe: await ownStanding(call, memberFacts(record)),
      toldLeaders: await ownFlags(call.actor.id),
      ignored: await ignoredBy(call, call.actor.id),
      notesAboutMe: await notesAbout(call.actor),
      talks: await ownTalks(call, call.actor.id),
      live: await ownLive(call.actor.id),
      attendedSessions: await attendedBy(call.actor.id),
      hostedSessions: await hostedBy(call.actor.id),
      signUps: await ownSignUps(call.actor.id),
      reminders: await ownReminders(call.actor.id),
      accessNeeds: await ownNeeds(call.actor.id),
      drawn: await ownMarks(call.actor.id),
      answersInSessions: await ownAnswers(call.actor.id),
      saidToColleagues: await ownStaffLines(call.actor.id),
      plannedShifts: await ownRota(call.actor.id),
    },
  }
}
