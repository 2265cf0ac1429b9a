import type { MemberId } from '@lyktan/shared/ids.ts'
import type { RefusalReason, SignUpState } from '@lyktan/shared/sign-up-choices.ts'

import { offerUntil } from './offer-until.ts'

/** Somebody in a session's list. */
export interface SignedUp {
  readonly memberId: MemberId
  readonly state: SignUpState
  /** Her turn in line, taken when she signs up: the lowest is first. */
  readonly turn: number
  /** Until when an offer stands, ms; null when there is none. */
  readonly offeredUntil: number | null
  /** Why a host said no. */
  readonly reason: RefusalReason | null
}

/** Everybody of one session, in the order of their turns. Nobody is in it twice. */
export interface SignUpList {
  readonly people: readonly SignedUp[]
  /** The last turn that was given. */
  readonly turns: number
}

/** What of a session decides about its list. */
export interface SignUpTerms {
  /** none: nobody signs up, or not now; what stands stays as it is. */
  readonly way: 'none' | 'open' | 'approval'
  /** null: as many as come. */
  readonly capacity: number | null
  readonly startsAt: Date
  readonly timeZone: string
  /** before: until it starts. begun: nobody waits any more. over: ended or cancelled. */
  readonly phase: 'before' | 'begun' | 'over'
  readonly now: Date
}

export const emptyList: SignUpList = { people: [], turns: 0 }

/** An offer holds its place until it is answered. */
const holdsPlace = ({ state }: SignedUp) => state === 'signed-up' || state === 'offered'

/** How many places nobody has or is offered; never less than none, Infinity where there is no limit. */
export function freePlaces({ people }: SignUpList, { capacity }: Pick<SignUpTerms, 'capacity'>): number {
  if (capacity === null) return Infinity
  return Math.max(0, capacity - people.filter(holdsPlace).length)
}

/** Her place in line, from 1; null when she does not wait. */
export function placeInLine({ people }: SignUpList, memberId: MemberId): number | null {
  const line = people.filter(({ state }) => state === 'waiting')
  const place = line.findIndex((one) => one.memberId === memberId)
  return place < 0 ? null : place + 1
}

/**
 * The list as it must stand now: offers past their time lapse, and every free place is offered to the first in line. Fewer places
 * than before throw nobody out and let nobody in. At the start the line is dissolved, and who has a place keeps it.
 * Asked again at the same instant it changes nothing.
 */
export function settle(list: SignUpList, terms: SignUpTerms): SignUpList {
  if (terms.phase !== 'before') return { ...list, people: list.people.map(afterStart) }
  if (terms.way === 'none') return list
  const lapsed = list.people.map((one) => withoutApproval(afterTime(one, terms.now), terms.way))
  return { ...list, people: offerFreePlaces(lapsed, terms) }
}

function offerFreePlaces(people: readonly SignedUp[], terms: SignUpTerms): readonly SignedUp[] {
  const until = offerUntil(terms)
  let free = freePlaces({ people, turns: 0 }, terms)
  return people.map((one) => {
    if (one.state !== 'waiting' || free === 0) return one
    free -= 1
    return { ...one, state: 'offered', offeredUntil: until }
  })
}

function afterTime(one: SignedUp, now: Date): SignedUp {
  const isOver = one.offeredUntil !== null && one.offeredUntil <= now.getTime()
  return isOver ? { ...one, state: 'lapsed', offeredUntil: null } : one
}

/** Where nobody needs a host's yes any more, who has asked stands in line with the others. */
function withoutApproval(one: SignedUp, way: SignUpTerms['way']): SignedUp {
  return one.state === 'asked' && way === 'open' ? { ...one, state: 'waiting' } : one
}

function afterStart(one: SignedUp): SignedUp {
  if (one.state === 'signed-up' || one.state === 'refused' || one.state === 'unplaced') return one
  return { ...one, state: 'unplaced', offeredUntil: null }
}
