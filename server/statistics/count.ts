import type { AgeBand } from '@lyktan/shared/age-bands.ts'

import type { Circumstances } from '../call.ts'
import { quarterOf } from './counters.ts'
import { waitBoundOf } from './wait-buckets.ts'

/** Where it happened and in which band. Staff (no band) are in no report: nothing of theirs is counted. */
interface Where {
  readonly municipalityId: string
  readonly roomId: string
  readonly ageBand: AgeBand | null
}

/** Counts a young person's message. Returns at once. */
export function countMessage(
  call: Circumstances,
  message: Where & { readonly measure: 'posted' | 'held' | 'removed' },
): void {
  const { municipalityId, roomId, ageBand, measure } = message
  if (ageBand === null) return
  call.live.counters.add({
    municipalityId,
    roomId,
    ageBand,
    measure,
    quarter: quarterOf(call.now),
    amount: 1,
  })
}

/** Counts how long a held message waited for a person, as a bucket. Returns at once. */
export function countWait(call: Circumstances, wait: Where & { readonly seconds: number }): void {
  const { municipalityId, roomId, ageBand } = wait
  if (ageBand === null) return
  const measure = `wait-${waitBoundOf(wait.seconds)}` as const
  call.live.counters.add({
    municipalityId,
    roomId,
    ageBand,
    measure,
    quarter: quarterOf(call.now),
    amount: 1,
  })
}

/**
 * Counts that somebody was in a room: to be called at an act, or after five minutes there (field 2a, Besök).
 * However often it is called, it is one visit per member, room and opening day. Returns at once.
 */
export function countPresence(call: Circumstances, presence: Where & { readonly memberId: string }): void {
  const { municipalityId, roomId, ageBand, memberId } = presence
  if (ageBand === null) return
  call.live.counters.note({ municipalityId, roomId, ageBand, memberId, quarter: quarterOf(call.now) })
}

/** Counts how long a room has been open (staffed) since it was last counted. Returns at once. */
export function countOpenSeconds(
  call: Circumstances,
  opening: { readonly municipalityId: string; readonly roomId: string; readonly seconds: number },
): void {
  const { municipalityId, roomId, seconds } = opening
  const measure = 'open-seconds'
  call.live.counters.add({
    municipalityId,
    roomId,
    ageBand: null,
    measure,
    quarter: quarterOf(call.now),
    amount: seconds,
  })
}
