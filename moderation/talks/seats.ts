import type { MemberId } from '@lyktan/shared/ids.ts'

/** The two named adults of a talk; null where nobody sits. */
export interface Seats {
  readonly answerer: MemberId | null
  readonly reader: MemberId | null
}

interface Duty {
  readonly seats: Seats
  /** Adults on duty and connected who may take a seat, the one with the fewest talks first. */
  readonly present: readonly MemberId[]
  /** Still counts, though perhaps just now out of reach: a reload, a tunnel. */
  readonly holds: (adult: MemberId) => boolean
}

/**
 * Who sits in a talk when adults come and go: two different adults wherever two are on duty. Who still holds
 * a seat keeps it; when the one who answers is gone, the one who has read along goes on, so that nobody must tell her story again.
 */
export function fillSeats({ seats, present, holds }: Duty): Seats {
  const stays = (adult: MemberId | null) => (adult !== null && holds(adult) ? adult : null)
  const [answering, reading] = [stays(seats.answerer), stays(seats.reader)]
  const answerer = answering ?? reading ?? present[0] ?? null
  const left = answering === null ? null : reading
  const reader = left ?? present.find((adult) => adult !== answerer) ?? null
  return { answerer, reader }
}

/** Whether so many adults sit there as the policy asks for a young person of this age. A talk never needs more than two. */
export function isSeated({ answerer, reader }: Seats, adultsNeeded: number): boolean {
  return answerer !== null && (reader !== null || adultsNeeded < 2)
}

/** How many adults must be able to read a talk: the policy's number, at most two, never none. */
export const talkAdultsNeeded = (adultsNeeded: number): number => Math.max(1, Math.min(2, adultsNeeded))
