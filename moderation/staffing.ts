import type { RoomMode, RoomReason } from '@lyktan/shared/rooms.ts'
import type { OpeningAnswer } from './opening-hours.ts'

/** as a municipality has set it. All may be stricter than the default, one adult only by a board's decision. */
export interface StaffingPolicy {
  adultsNeeded: number
  /** One more adult for each so many active participants. */
  participantsPerAdult: number
  /** How long a room goes on slowly with too few adults before it rests. */
  graceSeconds: number
  /** How long an adult counts as present after the last sign of life: a lost connection, a reload. */
  presenceSeconds: number
}

export const defaultStaffing: StaffingPolicy = {
  adultsNeeded: 2,
  participantsPerAdult: 15,
  graceSeconds: 180,
  presenceSeconds: 45,
}

export interface StaffingFacts {
  policy: StaffingPolicy
  hours: OpeningAnswer
  /** Those checked in, each with the last sign of life. */
  adults: readonly { lastSeenAt: Date }[]
  activeParticipants: number
  /** A leader's own word over the timetable, while it lasts. */
  switchedTo?: { mode: 'open' | 'closed'; until: Date } | undefined
  /** The last answer for this room; none after a start. */
  previous?: Pick<StaffingAnswer, 'mode' | 'reason' | 'since' | 'shortSince'> | undefined
}

export interface StaffingAnswer {
  mode: RoomMode
  reason: RoomReason
  /** Since when the mode and its reason are so. */
  since: Date
  /** While open below the least number of adults: since when, so that the grace can be counted. */
  shortSince?: Date | undefined
  /** The answer may be another from this instant on, though nothing happens: ask again then. */
  changesAt?: Date | undefined
  closesAt?: Date | undefined
  nextOpensAt?: Date | undefined
  adultsPresent: number
  adultsNeeded: number
  ringDutyManager: boolean
}

/**
 * Open means staffed: the mode of a room now, and when to ask again. Opens again by itself.
 * Below the least number of adults a room that was open goes on slowly for the grace, then rests; with no adult at all
 * it rests at once, and it never opens with too few. With enough adults but too many young people it stays slow.
 */
export function staffing(facts: StaffingFacts, now: Date): StaffingAnswer {
  const { policy, previous } = facts
  const opening = openingNow(facts, now)
  const present = facts.adults.filter((adult) => isPresent(adult, policy, now))
  const count = {
    adultsPresent: present.length,
    adultsNeeded: adultsNeededFor(policy, facts.activeParticipants),
  }
  if (!opening.isOpen) return closedAnswer({ facts, opening, count }, now)

  const isShort = present.length < policy.adultsNeeded
  const shortSince = isShort ? shortFrom(previous, now) : undefined
  const mode = isShort
    ? modeWhenShort(policy, { present: present.length, shortSince }, now)
    : modeWhenEnough(count)
  const reason = reasonOf(mode)
  const graceEnds = mode === 'slow' && shortSince ? later(shortSince, policy.graceSeconds) : undefined
  return {
    mode,
    reason,
    since: sinceWhen(previous, { mode, reason }, now),
    shortSince: graceEnds ? shortSince : undefined,
    changesAt: earliest([opening.closesAt, graceEnds, ...present.map((adult) => lostAt(adult, policy))]),
    closesAt: opening.closesAt,
    ...count,
    ringDutyManager: mode === 'slow' || (mode === 'resting' && isLateFor(opening, policy, now)),
  }
}

function sinceWhen(
  previous: StaffingFacts['previous'],
  is: { mode: RoomMode; reason: RoomReason },
  now: Date,
): Date {
  return previous?.mode === is.mode && previous.reason === is.reason ? previous.since : now
}

/** Adults needed for so many active participants: the least number, and one more for each full group. */
export function adultsNeededFor(policy: StaffingPolicy, activeParticipants: number): number {
  return policy.adultsNeeded + Math.floor(activeParticipants / policy.participantsPerAdult)
}

interface OpeningNow {
  isOpen: boolean
  openedAt?: Date
  closesAt?: Date
  nextOpensAt?: Date
}

function openingNow({ hours, switchedTo }: StaffingFacts, now: Date): OpeningNow {
  const word = switchedTo && switchedTo.until.getTime() > now.getTime() ? switchedTo : undefined
  if (word?.mode === 'closed')
    return { isOpen: false, ...(hours.open ? { nextOpensAt: word.until } : nextOf(hours)) }
  if (hours.open)
    return { isOpen: true, openedAt: hours.openedAt, closesAt: latest(hours.closesAt, word?.until) }
  if (word) return { isOpen: true, closesAt: word.until }
  return { isOpen: false, ...nextOf(hours) }
}

function nextOf(hours: OpeningAnswer): { nextOpensAt?: Date } {
  return !hours.open && hours.nextOpensAt ? { nextOpensAt: hours.nextOpensAt } : {}
}

function closedAnswer(
  {
    facts,
    opening,
    count,
  }: {
    facts: StaffingFacts
    opening: OpeningNow
    count: Pick<StaffingAnswer, 'adultsPresent' | 'adultsNeeded'>
  },
  now: Date,
): StaffingAnswer {
  const { previous, switchedTo } = facts
  const byLeader = switchedTo?.mode === 'closed' && switchedTo.until.getTime() > now.getTime()
  const reason = byLeader ? 'closed-by-leader' : 'outside-hours'
  return {
    mode: 'closed',
    reason,
    since: sinceWhen(previous, { mode: 'closed', reason }, now),
    changesAt: byLeader ? switchedTo.until : opening.nextOpensAt,
    nextOpensAt: opening.nextOpensAt,
    ...count,
    ringDutyManager: false,
  }
}

function modeWhenEnough(count: { adultsPresent: number; adultsNeeded: number }): RoomMode {
  return count.adultsPresent >= count.adultsNeeded ? 'open' : 'slow'
}

/** Since when a room that was open is short of adults; undefined when it was not open, and so has no grace. */
function shortFrom(previous: StaffingFacts['previous'], now: Date): Date | undefined {
  if (previous?.mode !== 'open' && previous?.mode !== 'slow') return undefined
  return previous.shortSince ?? now
}

function modeWhenShort(
  policy: StaffingPolicy,
  short: { present: number; shortSince: Date | undefined },
  now: Date,
): RoomMode {
  if (short.present === 0 || short.shortSince === undefined) return 'resting'
  return now.getTime() < later(short.shortSince, policy.graceSeconds).getTime() ? 'slow' : 'resting'
}

function reasonOf(mode: RoomMode): RoomReason {
  if (mode === 'open') return 'staffed'
  return mode === 'slow' ? 'adult-missing' : 'too-few-adults'
}

function isPresent(adult: { lastSeenAt: Date }, policy: StaffingPolicy, now: Date): boolean {
  return now.getTime() < lostAt(adult, policy).getTime()
}

function lostAt(adult: { lastSeenAt: Date }, policy: StaffingPolicy): Date {
  return later(adult.lastSeenAt, policy.presenceSeconds)
}

/** The grace has passed since the opening: whoever should have come is late. */
function isLateFor(opening: OpeningNow, policy: StaffingPolicy, now: Date): boolean {
  return (
    opening.openedAt === undefined || now.getTime() >= later(opening.openedAt, policy.graceSeconds).getTime()
  )
}

function later(time: Date, seconds: number): Date {
  return new Date(time.getTime() + seconds * 1000)
}

function latest(time: Date, other: Date | undefined): Date {
  return other && other.getTime() > time.getTime() ? other : time
}

function earliest(times: readonly (Date | undefined)[]): Date | undefined {
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : new Date(Math.min(...known.map((time) => time.getTime())))
}
