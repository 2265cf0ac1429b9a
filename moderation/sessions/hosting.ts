import type { SessionAdults } from '@lyktan/shared/sessions.ts'

/** No host in the room for so long, and writing rests: a reload is not a loss, seconds. */
export const hostLossSeconds = 2
/** So long a session waits for its hosts before it ends by itself (R-1.15: three minutes), seconds. */
export const hostGraceSeconds = 180

/** The adults without whom a session does not start. */
export interface AdultsMissing {
  /** How many more must be on duty and connected. */
  readonly adults: number
  /** Nobody who can host is in the session's room. */
  readonly host: boolean
  /** The named hosts who are not on duty, or not here. */
  readonly hosts: readonly string[]
}

/**
 * Who is missing for a start, or undefined (R-1.15: it cannot start with fewer). As many adults as the policy asks must be on duty and
 * connected, and one of them, a named host or a colleague in her stead, in the session's own room.
 */
export function adultsMissing(
  adults: Pick<SessionAdults, 'needed' | 'present' | 'hosts' | 'others'>,
  hasRoom: boolean,
): AdultsMissing | undefined {
  const isHere = (host: SessionAdults['hosts'][number]) => host.isOnDuty && (host.isInRoom || !hasRoom)
  const short = Math.max(0, adults.needed - adults.present)
  const isHosted = adults.hosts.some(isHere) || adults.others.length > 0 || (!hasRoom && adults.present > 0)
  if (short === 0 && isHosted) return undefined
  const absent = adults.hosts.filter((host) => !isHere(host)).map(({ nickname }) => nickname)
  return { adults: short, host: !isHosted, hosts: absent }
}
