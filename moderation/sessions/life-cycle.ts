import type { SessionState } from '@lyktan/shared/session-choices.ts'

/**
 * What can happen to a session. `lapse`: its time is over and nobody ended it, or nobody ever came to start it.
 * `lose-hosts`: all its hosts were gone for longer than the grace.
 */
export const sessionActs = ['open-lobby', 'start', 'end', 'cancel', 'lapse', 'lose-hosts'] as const
export type SessionAct = (typeof sessionActs)[number]

/** The whole life of a session. What is not here is not possible; ended and cancelled are final. */
const table = {
  planned: { 'open-lobby': 'lobby', cancel: 'cancelled', lapse: 'ended' },
  lobby: { start: 'live', cancel: 'cancelled', lapse: 'ended' },
  live: { end: 'ended', lapse: 'ended', 'lose-hosts': 'ended' },
  ended: {},
  cancelled: {},
} as const satisfies Record<SessionState, Partial<Record<SessionAct, SessionState>>>

/** The state after an act; undefined when that act is nothing for a session in this state. */
export function stateAfter(state: SessionState, act: SessionAct): SessionState | undefined {
  const ways: Partial<Record<SessionAct, SessionState>> = table[state]
  return ways[act]
}

/** A lobby opens at the earliest so long before the start, hours. */
const lobbyHoursBefore = 2
/** A session that nobody ends lapses so long after its planned end, minutes. */
const overtimeMinutes = 30

/** When the lobby may open at the earliest. */
export const lobbyFrom = (startsAt: Date): Date => new Date(startsAt.getTime() - lobbyHoursBefore * 3_600_000)

/** When a session is over whatever its hosts have forgotten. */
export const lapsesAt = (endsAt: Date): Date => new Date(endsAt.getTime() + overtimeMinutes * 60_000)
