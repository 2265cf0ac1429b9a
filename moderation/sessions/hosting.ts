import type { SessionAdults } from '@lyktan/shared/sessions.ts'

/** All hosts out of the room for so long, seen twice, and writing rests: a blink of the line is not a loss, seconds. */
const hostLossSeconds = 1
/** One of several hosts out of the room for so long, and the others are rung, seconds. */
export const coHostSeconds = 5
/** So long a session waits for its hosts before it ends by itself (R-1.15: three minutes), seconds. */
export const hostGraceSeconds = 180

/** What a look at a live session's hosts finds: somebody hosts, again or still; nobody for a blink, for longer, for too long. */
export type HostLook = 'here' | 'back' | 'missed' | 'lost' | 'too-long'

/**
 * Whether a live session has a host (R-1.15; "lock writing, show why, call the co-host, end after the grace").
 * @param facts `missedSince`: the first look that found nobody; `lostAt`: since when writing rests
 */
export function lookAtHosts(
  facts: {
    readonly areHere: boolean
    readonly missedSince: Date | undefined
    readonly lostAt: Date | null
  },
  now: Date,
): HostLook {
  const { areHere, missedSince, lostAt } = facts
  if (areHere) return lostAt === null ? 'here' : 'back'
  if (lostAt !== null) return secondsSince(lostAt, now) >= hostGraceSeconds ? 'too-long' : 'lost'
  return missedSince !== undefined && secondsSince(missedSince, now) >= hostLossSeconds ? 'lost' : 'missed'
}

/** Whole and broken seconds from an instant to now. */
const secondsSince = (then: Date, now: Date): number => (now.getTime() - then.getTime()) / 1000

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
