import type { DecisionId, RoomId } from './ids.ts'
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
  /** When somebody took it back, or ended it before its time. */
  readonly liftedAt: string | null
  /** Of one that was ended before its time: what the leader said then. */
  readonly liftedWords: string | null
  /** Holds at the moment of the answer. */
  readonly inForce: boolean
}

/** Measures that last until a time, and so can be ended before it. */
export const lastingMeasures = ['pause', 'out-for-tonight', 'suspension'] as const

/** A measure that holds now, as the leaders see it beside the person it is about. */
export interface RunningMeasure {
  readonly decisionId: DecisionId
  readonly kind: (typeof lastingMeasures)[number]
  /** Null: everywhere in the place. */
  readonly roomName: string | null
  readonly until: string
  readonly by: string
  /** The reader may end it: a suspension only a manager. */
  readonly mayEnd: boolean
}
