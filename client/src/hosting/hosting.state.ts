import type { Problem } from '@lyktan/shared/problems.ts'
import type { SessionAdults, SessionCore, SessionView } from '@lyktan/shared/sessions.ts'

export interface Hosting {
  /** Null until the first answer. */
  readonly session: SessionView | null
  readonly problem: Problem | null
}

export type HostingEvent =
  | { readonly type: 'read'; readonly session: SessionView }
  | { readonly type: 'changed'; readonly session: SessionCore }
  | { readonly type: 'failed'; readonly problem: Problem }

export const nothingRead: Hosting = { session: null, problem: null }

/** An answer that is older than what has been heard since is late, and changes nothing. */
export function stepHosting(hosting: Hosting, event: HostingEvent): Hosting {
  const { session: known } = hosting
  switch (event.type) {
    case 'read':
      return known !== null && known.version > event.session.version
        ? { ...hosting, problem: null }
        : { session: event.session, problem: null }
    case 'changed': {
      const { session } = event
      const isOurs = known !== null && known.id === session.id && known.version <= session.version
      return isOurs ? { ...hosting, session: { ...known, ...session } } : hosting
    }
    case 'failed':
      return { ...hosting, problem: event.problem }
  }
}

/** What the one button of this moment does; null when there is none. */
export function nextStep({ state }: Pick<SessionCore, 'state'>): 'lobby' | 'start' | 'end' | null {
  const steps = { planned: 'lobby', lobby: 'start', live: 'end', ended: null, cancelled: null } as const
  return steps[state]
}

/** What keeps the lobby closed, by what the page knows; the server decides. */
export function whyNoLobby(
  session: SessionView,
  now: Date,
): 'unchecked' | 'unpublished' | 'too-early' | null {
  if (session.staff?.riskCheck === null) return 'unchecked'
  if (session.staff?.isPublished === false) return 'unpublished'
  return now.getTime() < lobbyOpensAt(session).getTime() ? 'too-early' : null
}

const lobbyHoursBefore = 2
export const lobbyOpensAt = ({ startsAt }: Pick<SessionCore, 'startsAt'>): Date =>
  new Date(Date.parse(startsAt) - lobbyHoursBefore * 3_600_000)

type Host = SessionAdults['hosts'][number]

/** How a named host stands. Where there is no room, or not yet, being on duty is all there is. */
export function hostState(host: Host, hasRoom: boolean): 'here' | 'onDuty' | 'elsewhere' | 'off' {
  if (!host.isOnDuty) return 'off'
  if (!hasRoom) return 'onDuty'
  return host.isInRoom ? 'here' : 'elsewhere'
}

/** Adults that must still come on duty. */
export const adultsShort = ({ needed, present }: SessionAdults): number => Math.max(0, needed - present)
