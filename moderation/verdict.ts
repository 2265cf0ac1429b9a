import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Finding, HoldReason } from '@lyktan/shared/findings.ts'
import type { RoomReading } from '@lyktan/shared/rooms.ts'
import type { Readings } from './readings/readings.ts'

/** All that a machine may do with a message: let it through, let it through and tell the staff, or let it wait for a person. */
export type Outcome = 'allow' | 'flag' | 'hold'

/** Who writes, and where: what decides, beside the words, whether a person reads first. */
export interface ScreenContext {
  ageBand?: AgeBand | undefined
  /** Has fewer shown messages than `limits.newcomerMessages`. */
  isNewcomer: boolean
  isLeader: boolean
  /** The room's reading, or the municipality's floor where that is stricter. */
  reading: RoomReading
}

export interface Verdict {
  outcome: Outcome
  /** Everything found, also what was not held for; gravest first. */
  findings: readonly Finding[]
  /** Why it waits, the most important first; empty unless held. */
  reasons: readonly HoldReason[]
  /** Show the author the help card, at once and privately. */
  help: boolean
}

/** One filter: everything it finds in a text, in whichever reading. It never sees who wrote it. */
export interface Filter {
  name: string
  /** Its frames, by name: each has examples of what it must and must not find. */
  rules?: readonly string[]
  find: (readings: Readings) => readonly Finding[]
}
