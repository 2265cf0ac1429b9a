import type { MeasureKind } from '@lyktan/shared/measures.ts'

/** What of a measure decides what its person may do now. */
export interface MeasureFacts {
  readonly decisionId: string
  readonly kind: MeasureKind
  /** Null: everywhere in the place. */
  readonly roomId: string | null
  readonly from: Date
  /** Null for a warning and the offer of a talk. */
  readonly until: Date | null
  readonly readAt: Date | null
  readonly liftedAt: Date | null
  readonly rule: number | null
  readonly words: string | null
}

/** Something that lasts until an instant, with the reason that its person reads. */
export interface Limit {
  readonly until: Date
  readonly rule: number | null
  readonly words: string | null
}
export interface Away extends Limit {
  readonly kind: 'out-for-tonight' | 'suspension'
}
export interface RoomLimit extends Limit {
  readonly roomId: string
  readonly kind: 'pause' | Away['kind']
}
export interface Warning {
  readonly decisionId: string
  readonly rule: number | null
  readonly words: string | null
}

/** What all measures in force come to together. */
export interface Standing {
  readonly pause: Limit | null
  readonly away: Away | null
  /** One limit for each room and kind. */
  readonly inRooms: readonly RoomLimit[]
  /** The oldest warning that is not confirmed yet. */
  readonly warning: Warning | null
}

/** Whether a measure holds now: not taken back and not over; a warning until it is confirmed. */
export function isInForce(measure: MeasureFacts, now: Date): boolean {
  if (measure.liftedAt !== null) return false
  if (measure.kind === 'warning') return measure.readAt === null
  return measure.until !== null && measure.until.getTime() > now.getTime()
}

/**
 * What measures come to: of each kind the one that lasts longest counts, so that a later, shorter one never shortens an
 * earlier one, and taking one back leaves the others. The order in which they are given does not matter.
 */
export function standingOf(measures: readonly MeasureFacts[], now: Date): Standing {
  const inForce = measures.filter((measure) => isInForce(measure, now)).toSorted(longestFirst)
  const limits = inForce.flatMap((measure) => limitOf(measure) ?? [])
  const wide = limits.filter(({ roomId }) => roomId === null)
  const { away, pause } = { away: wide.find(isAway), pause: wide.find(({ kind }) => kind === 'pause') }
  const warning = inForce.filter(({ kind }) => kind === 'warning').at(-1)
  return {
    pause: pause ? plain(pause) : null,
    away: away ? { ...plain(away), kind: away.kind } : null,
    inRooms: limits.filter(isFirstInItsRoom).flatMap(roomLimit),
    warning: warning ? { decisionId: warning.decisionId, rule: warning.rule, words: warning.words } : null,
  }
}

interface FoundLimit extends Limit {
  readonly roomId: string | null
  readonly kind: RoomLimit['kind']
}

function limitOf({ kind, roomId, until, rule, words }: MeasureFacts): FoundLimit | null {
  if (until === null || kind === 'warning' || kind === 'talk') return null
  return { kind, roomId, until, rule, words }
}

const isAway = (limit: FoundLimit): limit is FoundLimit & { kind: Away['kind'] } => limit.kind !== 'pause'
const plain = ({ until, rule, words }: Limit): Limit => ({ until, rule, words })

function isFirstInItsRoom({ roomId, kind }: FoundLimit, index: number, all: readonly FoundLimit[]): boolean {
  return all.findIndex((other) => other.roomId === roomId && other.kind === kind) === index
}

function roomLimit({ roomId, kind, ...limit }: FoundLimit): RoomLimit[] {
  return roomId === null ? [] : [{ roomId, kind, ...limit }]
}

/** The gravest reason first where two end together, so that every order of reading gives the same answer. */
function longestFirst(one: MeasureFacts, other: MeasureFacts): number {
  return (
    (other.until?.getTime() ?? 0) - (one.until?.getTime() ?? 0) ||
    other.from.getTime() - one.from.getTime() ||
    compare(other.kind, one.kind) ||
    compare(one.decisionId, other.decisionId)
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
