import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import { isLeader, isStaff } from '@lyktan/shared/roles.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import type { RoomMode } from '@lyktan/shared/rooms.ts'

/**
 * What decides whether somebody may write in a room now. Absent times mean no pause and no suspension; what holds in this
 * room alone counts like what holds everywhere.
 */
export interface SpeakingFacts {
  member: {
    role: Role
    ageBand?: AgeBand | undefined
    pausedUntil?: Date | undefined
    suspendedUntil?: Date | undefined
    /** Somebody has warned her, and she has not confirmed that she has read it. */
    hasUnreadWarning?: boolean
  }
  /** `closesAt`: when the present opening ends. */
  room: { mode: RoomMode; ageBands: readonly AgeBand[]; closesAt?: Date | null }
  /** Has entered the room and not left it since. */
  isInRoom: boolean
}

export interface GateRefusal {
  code: Extract<
    ProblemCode,
    'forbidden' | 'not-found' | 'suspended' | 'paused' | 'warning-unread' | 'room-closed' | 'room-resting'
  >
  /** Until when a pause or a suspension lasts. */
  until?: Date
}

/**
 * Why this person may not write here now, or undefined. Asked before any text is read.
 * Leaders may still write while a room rests, to say what happens; nobody writes in a closed room.
 * A young person never writes outside the own age band, and nobody without having entered.
 */
export function gate({ member, room, isInRoom }: SpeakingFacts, now: Date): GateRefusal | undefined {
  if (isStaff(member.role) && !isLeader(member.role)) return { code: 'forbidden' }
  if (!isStaff(member.role) && !(member.ageBand && room.ageBands.includes(member.ageBand)))
    return { code: 'forbidden' }
  if (!isInRoom) return { code: 'not-found' }
  const measured = refusedByMeasures(member, now)
  if (measured) return measured
  if (isClosed(room, now)) return { code: 'room-closed' }
  if (room.mode === 'resting' && !isLeader(member.role)) return { code: 'room-resting' }
  return undefined
}

/** What a leader has decided about her stops her first, the gravest first; it does not matter how the room is. */
function refusedByMeasures(member: SpeakingFacts['member'], now: Date): GateRefusal | undefined {
  const { suspendedUntil, pausedUntil, hasUnreadWarning = false } = member
  if (isLater(suspendedUntil, now)) return { code: 'suspended', until: suspendedUntil }
  if (isLater(pausedUntil, now)) return { code: 'paused', until: pausedUntil }
  return hasUnreadWarning ? { code: 'warning-unread' } : undefined
}

/** Whoever asks before the closing was noticed (a start after a night, a slow second) still asks too late. */
function isClosed({ mode, closesAt }: SpeakingFacts['room'], now: Date): boolean {
  return mode === 'closed' || (closesAt ? !isLater(closesAt, now) : false)
}

function isLater(until: Date | undefined, now: Date): until is Date {
  return until !== undefined && until.getTime() > now.getTime()
}
