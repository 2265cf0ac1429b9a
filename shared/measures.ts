import type { RoomId } from './ids.ts'
import type { MeasureInput } from './review.ts'

export type MeasureKind = MeasureInput['kind']

/** A suspension always ends on a date, at most so many days away; a longer one is decided anew. */
export const suspensionDaysMax = 30

/** A measure as the one it is about reads it. */
export interface MeasureView {
  readonly kind: MeasureKind
  /** The room it holds in; null when it holds everywhere in the place. */
  readonly room: { readonly id: RoomId; readonly name: string } | null
  readonly from: string
  /** ISO time; null for a warning and for the offer of a talk, which have no end. */
  readonly until: string | null
  /** Of a warning: when it was read and confirmed. */
  readonly readAt: string | null
  /** When somebody took it back. */
  readonly liftedAt: string | null
  /** Holds at the moment of the answer. */
  readonly inForce: boolean
}
