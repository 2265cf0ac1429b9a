import type { AgeBand } from '@lyktan/shared/age-bands.ts'

import type { Circumstances } from '../call.ts'
import { writeCounted } from './write-counted.ts'

/** What is added up over a day. `wait-…` are the buckets of the wait histogram, by their upper bound in seconds. */
export type Measure = 'posted' | 'held' | 'removed' | 'open-seconds' | `wait-${number}`

/** Something to add to a day's counter. Holds no person. */
export interface Increment {
  readonly municipalityId: string
  readonly roomId: string
  /** null where the measure has no band: a room is open for everybody at once. */
  readonly ageBand: AgeBand | null
  readonly measure: Measure
  /** The quarter of an hour in which it happened: enough to tell the day in every time zone. */
  readonly quarter: Date
  readonly amount: number
}

/** Somebody was in a room. Lives in memory for the quarter of an hour; only a keyed hash of it is ever written. */
export interface Presence {
  readonly municipalityId: string
  readonly roomId: string
  readonly memberId: string
  readonly ageBand: AgeBand
  readonly quarter: Date
}

/** What this process has counted since the last flush. Lost if the process is killed: at most two seconds of figures. */
export interface Counters {
  add(increment: Increment): void
  note(presence: Presence): void
  /** Writes everything since the last time in bulk; what could not be written is kept for the next time. */
  flush(call: Circumstances): Promise<void>
}

const quarterMilliseconds = 15 * 60_000

/** The start of the quarter of an hour around an instant. */
export function quarterOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / quarterMilliseconds) * quarterMilliseconds)
}

const keyOf = ({ roomId, memberId, quarter }: Presence) => [roomId, memberId, quarter.getTime()].join('|')

export function createCounters(): Counters {
  let increments = new Map<string, Increment>()
  let presences = new Map<string, Presence>()
  /** Who has been counted in this quarter: whoever writes a hundred messages is hashed once. */
  let counted = { quarter: 0, keys: new Set<string>() }
  const remembered = { keys: new Map<string, Buffer>(), marks: new Set<string>() }
  const counters: Counters = {
    add(increment) {
      const { municipalityId, roomId, ageBand, measure, quarter } = increment
      const key = [municipalityId, roomId, ageBand, measure, quarter.getTime()].join('|')
      const amount = (increments.get(key)?.amount ?? 0) + increment.amount
      increments.set(key, { ...increment, amount })
    },
    note(presence) {
      const key = keyOf(presence)
      if (!counted.keys.has(key)) presences.set(key, presence)
    },
    async flush(call) {
      const batch = { increments: [...increments.values()], presences: [...presences.values()] }
      increments = new Map()
      presences = new Map()
      const left = await writeCounted(call, batch, remembered)
      for (const increment of left.increments) counters.add(increment)
      for (const presence of left.presences) counters.note(presence)
      for (const presence of batch.presences) {
        const quarter = presence.quarter.getTime()
        if (quarter > counted.quarter) counted = { quarter, keys: new Set() }
        if (!left.presences.includes(presence)) counted.keys.add(keyOf(presence))
      }
    },
  }
  return counters
}
