import type { OpeningAnswer } from '../opening-hours.ts'
import type { StaffingAnswer } from '../staffing.ts'

/** What a session's own room knows of its session. */
interface SessionNow {
  readonly phase: 'lobby' | 'live' | 'over'
  readonly areHostsGone: boolean
  /** Why a group rests by itself. */
  readonly groupRests?: 'group-unseen' | 'group-small' | undefined
}

const day = 24 * 3_600_000

/** Its hours: from the start for as long as nobody ends it. The life of the session closes the room, never a clock. */
export function sessionHours({ phase }: SessionNow, since: Date, now: Date): OpeningAnswer {
  if (phase !== 'live') return { open: false, closingSoon: false }
  return { open: true, openedAt: since, closesAt: new Date(now.getTime() + day), closingSoon: false }
}

/**
 * How a session's own room stands: in the lobby one may be there and read; live it is open as a topic room would be, as long as a host is
 * there; when it is over it is closed. Leaders may write while it rests, to say what happens.
 */
export function sessionRoomStanding(
  session: SessionNow,
  staffed: StaffingAnswer,
  { before, now }: { readonly before: Pick<StaffingAnswer, 'mode' | 'reason' | 'since'>; readonly now: Date },
): StaffingAnswer {
  const { closesAt: _closes, nextOpensAt: _opens, shortSince, ...answer } = staffed
  const { mode, reason } = standingBy(session) ?? answer
  const isSame = before.mode === mode && before.reason === reason
  return {
    ...answer,
    mode,
    reason,
    since: isSame ? before.since : now,
    shortSince: mode === 'slow' ? shortSince : undefined,
    ringDutyManager: mode === answer.mode && answer.ringDutyManager,
  }
}

function standingBy({
  phase,
  areHostsGone,
  groupRests,
}: SessionNow): Pick<StaffingAnswer, 'mode' | 'reason'> | undefined {
  if (phase === 'over') return { mode: 'closed', reason: 'session-over' }
  if (phase === 'lobby') return { mode: 'resting', reason: 'session-lobby' }
  if (areHostsGone) return { mode: 'resting', reason: 'hosts-gone' }
  return groupRests && { mode: 'resting', reason: groupRests }
}
