import { groupRests } from '@lyktan/moderation/groups/dividing.ts'
import { sessionRoomStanding, sessionHours } from '@lyktan/moderation/sessions/room-standing.ts'
import { defaultStaffing, staffing } from '@lyktan/moderation/staffing.ts'
import type { StaffingAnswer } from '@lyktan/moderation/staffing.ts'
import type { PersonView } from '@lyktan/shared/people.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { adultsNeededFor } from '../municipalities/adults-needed.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { isPresentNow, lastSeenAt } from '../shifts/last-seen.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import { openingNow } from './opening-now.ts'
import type { RoomFacts } from './room-book.ts'
import { roomFacts } from './room-book.ts'
import { Room } from './room.model.ts'
import type { RoomRecord, SessionInRoom } from './room.model.ts'
import { sayRoom } from './say-room.ts'

interface Adult {
  readonly person: PersonView
  readonly lastSeenAt: Date
  readonly isPresent: boolean
}

/** What a room's standing follows from, beside the room itself. */
interface Duty {
  readonly municipality: MunicipalityFacts
  readonly adults: readonly Adult[]
}

const closingsKept = 30

/**
 * Open means staffed: gives every room of a municipality the mode that hours, check-ins and presence ask for, and says
 * what changed and why. Written on the condition that the room is as it was read, so of many processes one does it.
 */
export async function staffRooms(call: Circumstances, municipalityId: string): Promise<void> {
  const municipality = await call.live.municipalities.find(municipalityId)
  if (municipality === null) return
  const [rooms, adults] = await Promise.all([
    call.live.rooms.inUse(municipalityId),
    adultsOnDuty(call, municipalityId),
  ])
  await Promise.all(rooms.map((room) => staffRoom(call, room, { municipality, adults })))
}

async function adultsOnDuty(call: Circumstances, municipalityId: string): Promise<readonly Adult[]> {
  const shifts = await openShifts(municipalityId)
  const adults = await Promise.all(
    shifts.map(async (shift) => {
      const facts = await call.live.members.find(shift.memberId)
      if (facts === null) return []
      const person = personView(facts)
      return [{ person, lastSeenAt: lastSeenAt(call, shift), isPresent: isPresentNow(call, shift) }]
    }),
  )
  return adults.flat()
}

async function staffRoom(call: Circumstances, room: RoomFacts, duty: Duty): Promise<void> {
  const { settings, timeZone } = duty.municipality
  const young = call.live.presence.people(room.id).filter(({ ageBand }) => ageBand !== null)
  const staffed = staffing(
    {
      policy: {
        ...defaultStaffing,
        adultsNeeded: adultsNeededFor(settings, room.ageBands),
        participantsPerAdult: settings.participantsPerAdult,
      },
      hours: room.session
        ? sessionHours(room.session, room.since, call.now)
        : openingNow(room, timeZone, call.now),
      adults: duty.adults,
      activeParticipants: young.length,
      switchedTo: room.switchedTo ?? undefined,
      previous: {
        mode: room.mode,
        reason: room.reason,
        since: room.since,
        ...(room.shortSince ? { shortSince: room.shortSince } : {}),
      },
    },
    call.now,
  )
  const answer = room.session
    ? sessionRoomStanding(sessionNow(call, room.session, { room, duty }), staffed, {
        before: room,
        now: call.now,
      })
    : staffed
  const next = standingOf(call, { room, answer, adults: duty.adults })
  if (!isSame(next, room)) await stand(call, room, next)
}

/** A group is as open as the adults on duty have it before their eyes. */
function sessionNow(
  call: Circumstances,
  session: SessionInRoom,
  { room, duty }: { readonly room: RoomFacts; readonly duty: Duty },
) {
  if (session.isGroup !== true) return session
  const here = call.live.presence.people(room.id)
  const isHere = ({ person, isPresent }: Adult) =>
    isPresent && here.some((present) => present.person.id === person.id)
  const facts = {
    young: here.filter(({ ageBand }) => ageBand !== null).length,
    eyes: duty.adults.filter(isHere).length,
    needed: adultsNeededFor(duty.municipality.settings, room.ageBands),
  }
  return { ...session, groupRests: groupRests(facts) }
}

type Standing = Pick<
  RoomRecord,
  'mode' | 'reason' | 'since' | 'shortSince' | 'rungAt' | 'closesAt' | 'nextOpensAt' | 'adults' | 'switchedTo'
>

function standingOf(
  call: Circumstances,
  { room, answer, adults }: { room: RoomFacts; answer: StaffingAnswer; adults: readonly Adult[] },
): Standing {
  const word = wordOf(room)
  return {
    mode: answer.mode,
    reason: answer.reason,
    since: answer.since,
    shortSince: answer.shortSince ?? null,
    rungAt: answer.ringDutyManager ? (room.rungAt ?? call.now) : null,
    closesAt: answer.closesAt ?? null,
    nextOpensAt: answer.nextOpensAt ?? null,
    adults: adults.filter(({ isPresent }) => isPresent).map(({ person }) => person),
    switchedTo: word !== null && word.until > call.now ? word : null,
  }
}

function isSame(next: Standing, room: RoomFacts): boolean {
  return JSON.stringify(next) === JSON.stringify(standingIn(room))
}

const standingIn = (room: RoomFacts): Standing => ({
  mode: room.mode,
  reason: room.reason,
  since: room.since,
  shortSince: room.shortSince,
  rungAt: room.rungAt,
  closesAt: room.closesAt,
  nextOpensAt: room.nextOpensAt,
  adults: room.adults.map(({ id, nickname, avatar, badge }) => ({ id, nickname, avatar, badge })),
  switchedTo: wordOf(room),
})

function wordOf({ switchedTo }: RoomFacts): Standing['switchedTo'] {
  return switchedTo && { mode: switchedTo.mode, until: switchedTo.until, by: switchedTo.by }
}

async function stand(call: Circumstances, room: RoomFacts, next: Standing): Promise<void> {
  const closes = next.mode === 'closed' && room.mode !== 'closed'
  const written = await Room.findOneAndUpdate(
    { _id: room.id, version: room.version },
    {
      $set: next,
      $inc: { version: 1 },
      ...(closes ? { $push: { closings: { $each: [call.now], $slice: -closingsKept } } } : {}),
    },
    { returnDocument: 'after' },
  ).lean<RoomRecord | null>()
  // Another process was first: what it wrote is read at the next look.
  if (written === null) return call.live.rooms.forget(room.id)
  sayRoom(call, roomFacts(written))
  if (next.rungAt !== null && room.rungAt === null) {
    call.say.toLeaders(room.municipalityId, 'manager:rung', { roomId: room.id, why: 'adult-missing' })
  }
}
