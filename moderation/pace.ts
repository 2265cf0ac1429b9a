import type { RoomMode } from '@lyktan/shared/rooms.ts'

/** What is kept of a member's writing in a room between two messages. Times in ms since 1970. */
export interface PaceState {
  tokens: number
  at: number
  lastAllowedAt?: number
}

export interface PaceRule {
  /** Messages that may come at once. */
  burst: number
  perSecond: number
  /** Seconds between two messages of one person; 0 is none. */
  slowSeconds: number
}

export type PaceAnswer = { allowed: true } | { allowed: false; retryAfterMs: number }

/** Somebody new writes less at once: a person reads the first messages anyway. */
export const newcomerPace = { burst: 4, perSecond: 1 / 3 } as const
export const memberPace = { burst: 10, perSecond: 1 } as const

/** The pace of one writer: slow mode never binds leaders, who must be able to answer everybody. */
export function paceRule(writer: { isNewcomer: boolean; isLeader: boolean; slowSeconds: number }): PaceRule {
  const base = writer.isNewcomer && !writer.isLeader ? newcomerPace : memberPace
  return { ...base, slowSeconds: writer.isLeader ? 0 : writer.slowSeconds }
}

/**
 * One step of a token bucket with slow mode: the state to keep and whether this message may come now (ms).
 * A refused try costs nothing, so nobody is locked out by trying. A clock that goes backwards gives no tokens.
 */
export function pace(state: PaceState | undefined, rule: PaceRule, now: number): [PaceState, PaceAnswer] {
  const before = state ?? { tokens: rule.burst, at: now }
  const at = Math.max(now, before.at)
  const tokens = Math.min(rule.burst, before.tokens + ((at - before.at) / 1000) * rule.perSecond)
  const kept = { ...before, tokens, at }

  const waitForSlow =
    before.lastAllowedAt === undefined ? 0 : before.lastAllowedAt + rule.slowSeconds * 1000 - at
  const waitForToken = tokens >= 1 ? 0 : ((1 - tokens) / rule.perSecond) * 1000
  const retryAfterMs = Math.ceil(Math.max(waitForSlow, waitForToken))
  if (retryAfterMs > 0) return [kept, { allowed: false, retryAfterMs }]
  // Waiting exactly as long as was said must be enough, whatever floating point makes of it.
  return [{ tokens: Math.max(0, tokens - 1), at, lastAllowedAt: at }, { allowed: true }]
}

/** Between two messages of one person while an adult is missing, at the least. */
const slowModeSeconds = 20

/** Seconds between two messages of one person now: the room's own, or more while an adult is missing. */
export function slowSecondsNow(room: { mode: RoomMode; slowSeconds: number }): number {
  return room.mode === 'slow' ? Math.max(room.slowSeconds, slowModeSeconds) : room.slowSeconds
}
