import type { AgeBand } from './age-bands.ts'
import type { MemberId, MunicipalityId } from './ids.ts'

export const roles = ['participant', 'youth_host', 'youth_worker', 'manager', 'analyst', 'admin'] as const
export type Role = (typeof roles)[number]

/** Who acts. Made from the session on the server, from `GET /api/me` on the page. */
export interface Actor {
  readonly id: MemberId
  readonly municipalityId: MunicipalityId
  readonly role: Role
  /** Only young people have a band. */
  readonly ageBand?: AgeBand | undefined
}

/** What is acted on: only the facts that decide. */
export interface Thing {
  readonly municipalityId?: MunicipalityId
  readonly ageBands?: readonly AgeBand[]
  readonly authorId?: MemberId
}

const everyone: readonly Role[] = roles
const young: readonly Role[] = ['participant', 'youth_host']
const leaders: readonly Role[] = ['youth_worker', 'manager']
const inRooms: readonly Role[] = [...young, ...leaders]

/** The whole matrix (reference: the house's security chapter, section 2). An act that is not here is allowed to nobody. */
const allowed = {
  'change-own-profile': everyone,
  'end-own-sessions': everyone,
  'download-own-data': everyone,
  'erase-oneself': young,
  'see-own-standing': young,
  'list-rooms': inRooms,
  'enter-room': inRooms,
  'write-in-room': inRooms,
  react: inRooms,
  'change-own-message': inRooms,
  'raise-flag': inRooms,
  'ignore-member': young,
  'check-in': leaders,
  'switch-room': leaders,
  'read-queue': leaders,
  'decide-case': leaders,
  'pause-member': leaders,
  'host-sessions': leaders,
  'answer-in-session': young,
  'ask-talk': young,
  'take-part-live': inRooms,
  'ask-in-live': young,
  'lead-live': leaders,
  'answer-talk': leaders,
  'break-glass': ['manager'],
  'note-concern': leaders,
  'see-sessions': inRooms,
  /** Signs up, tells what she needs, says afterwards how it was. */
  'take-part': young,
  'plan-sessions': leaders,
  'make-invitations': leaders,
  'revoke-invitations': leaders,
  'manage-rooms': ['manager'],
  'manage-settings': ['manager'],
  'manage-rules': ['manager'],
  'manage-staff': ['manager'],
  'suspend-member': ['manager'],
  'read-reports': ['manager', 'analyst'],
  /** Only the one whom the municipality has named, who is no leader there. */
  'read-complaints': ['analyst', 'admin'],
  'read-audit': ['manager', 'admin'],
  'set-up-municipalities': ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Act = keyof typeof allowed

export const isStaff = (role: Role): boolean => !young.includes(role)
export const isLeader = (role: Role): boolean => leaders.includes(role)

/** May this role ever do this? For drawing a menu; what happens is decided by `may` with the thing at hand. */
export function permits(role: Role, act: Act): boolean {
  const permitted: readonly Role[] = allowed[act]
  return permitted.includes(role)
}

/**
 * May this actor do this, with this thing? One rule for the server that decides and the page that draws.
 * Another municipality is always no; a young person meets only her own age band; only the author changes a message.
 */
export function may(actor: Actor, act: Act, thing: Thing = {}): boolean {
  if (!permits(actor.role, act)) return false
  if (thing.municipalityId !== undefined && thing.municipalityId !== actor.municipalityId) return false
  if (thing.authorId !== undefined && thing.authorId !== actor.id) return false
  if (thing.ageBands === undefined || isStaff(actor.role)) return true
  return actor.ageBand !== undefined && thing.ageBands.includes(actor.ageBand)
}
