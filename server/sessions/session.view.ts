import type { ProgrammeItem, SessionCore, SessionForStaff, SessionView } from '@lyktan/shared/sessions.ts'
import { activityOf } from '@lyktan/shared/session-choices.ts'
import { isLeader, isStaff } from '@lyktan/shared/roles.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { isYouthLed } from '@lyktan/moderation/sessions/youth-led.ts'
import { hostGraceSeconds } from '@lyktan/moderation/sessions/hosting.ts'

import type { Call, Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import type { OpenShift } from '../shifts/open-shifts.ts'
import { sessionAdults } from './session-adults.ts'
import type { SessionRecord } from './session.model.ts'
import { signUpFacts } from './sign-up-facts.ts'
import type { SignUpFacts } from './sign-up-facts.ts'

/** What is the same for everybody, public or signed in. */
function sharedPart(session: SessionRecord) {
  const { kind, title, text, ageBands, language, place, access, accessNote, capacity, signUp } = session
  return {
    id: session._id,
    kind,
    activity: activityOf[kind],
    title,
    text,
    ageBands,
    language,
    place: { kind: place.kind, address: place.address },
    access,
    accessNote,
    capacity,
    signUp,
    themeWeek: session.themeWeek,
    youthLed: isYouthLed(session),
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    sequence: session.sequence,
    state: session.state,
    cancelWords: session.cancelWords,
    seriesId: session.seriesId,
    recurrenceId: session.recurrenceId?.toISOString() ?? null,
  } as const
}

/** A session as everybody who may know of it knows it. */
export async function viewSessionCore(call: Circumstances, session: SessionRecord): Promise<SessionCore> {
  const lost = session.hostsLostAt
  return {
    ...sharedPart(session),
    isSignUpOpen: isSignUpOpen(session),
    sensitive: session.sensitive,
    hosts: await peopleOf(call, session.hosts),
    templateId: session.templateId,
    roomId: session.roomId,
    startedAt: session.startedAt?.toISOString() ?? null,
    endedAt: session.endedAt?.toISOString() ?? null,
    hostsLost: lost && {
      since: lost.toISOString(),
      endsAt: new Date(lost.getTime() + hostGraceSeconds * 1000).toISOString(),
    },
    version: session.version,
  }
}

/** Whether somebody can sign up, leave or be let in now: published, risk-checked and not yet begun. */
export function isSignUpOpen(session: SessionRecord): boolean {
  const { signUp, isPublished, riskCheck, state } = session
  return signUp !== 'none' && isPublished && riskCheck !== null && (state === 'planned' || state === 'lobby')
}

/** A session as this reader sees it. */
export async function viewSession(call: Call, session: SessionRecord): Promise<SessionView> {
  const [view] = await viewSessions(call, [session])
  if (view === undefined) throw new Error('a session has no view')
  return view
}

/** The same for many. */
export async function viewSessions(call: Call, sessions: readonly SessionRecord[]): Promise<SessionView[]> {
  const facts = await signUpFacts(call, sessions)
  const isForLeader = isLeader(call.actor.role)
  const onDuty = isForLeader ? await openShifts(call.actor.municipalityId) : []
  return Promise.all(
    sessions.map(async (session) => ({
      ...(await viewSessionCore(call, session)),
      ...placesIn(call, session, facts.get(session._id)),
      staff: isForLeader ? await viewForStaff(call, session, onDuty) : null,
    })),
  )
}

/** How many come to a sensitive session is nothing for those who only look. */
function placesIn(call: Call, session: SessionRecord, facts: SignUpFacts | undefined): SignUpFacts {
  const isHidden = session.sensitive && !isStaff(call.actor.role)
  return { own: facts?.own ?? null, takenCount: isHidden ? null : (facts?.takenCount ?? null) }
}

async function viewForStaff(
  call: Circumstances,
  session: SessionRecord,
  onDuty: readonly OpenShift[],
): Promise<SessionForStaff> {
  const { riskCheck } = session
  const by = riskCheck === null ? null : await call.live.members.find(riskCheck.by)
  return {
    isPublished: session.isPublished,
    riskCheck: riskCheck && { by: by?.nickname ?? null, at: riskCheck.at.toISOString() },
    youthLed: {
      isClaimed: session.youthLed,
      confirmedBy: await peopleOf(call, session.youthLedConfirmedBy),
    },
    adults: await sessionAdults(call, session, onDuty),
    attendanceClosedAt: session.attendanceClosedAt?.toISOString() ?? null,
  }
}

/** A session as the open programme shows it to anybody; null while it is not published. */
export async function programmeItem(
  call: Circumstances,
  session: SessionRecord,
): Promise<ProgrammeItem | null> {
  const municipality = await call.live.municipalities.find(session.municipalityId)
  if (municipality === null || !session.isPublished) return null
  const hosts = await Promise.all(session.hosts.map((id) => call.live.members.find(id)))
  const { slug, name, settings } = municipality
  return {
    ...sharedPart(session),
    municipality: { slug, name, placeName: settings.placeName },
    leaders: hosts
      .filter((host) => host !== null)
      .filter(({ role }) => isLeader(role))
      .map(({ nickname, avatar }) => ({ name: nickname, avatar })),
    changedAt: session.changedAt.toISOString(),
  }
}

async function peopleOf(call: Circumstances, ids: readonly string[]): Promise<PersonView[]> {
  const found = await Promise.all(ids.map((id) => call.live.members.find(id)))
  return found.filter((facts) => facts !== null).map(personView)
}
