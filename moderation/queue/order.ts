import { severities } from '@lyktan/shared/findings.ts'
import type { Severity } from '@lyktan/shared/findings.ts'

/** 0 is the gravest: to store with a case, so that a database can sort by it. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** How often somebody is taken to be right while too few of her flags are decided to say. */
export const neutralAccuracy = 0.5
/** So many decided flags it takes until a share says something about a person. */
const decidedFlagsMin = 4
/** How much sooner something is read for one flag by somebody who is always right. */
const minutesSooner = 4

/** Share of somebody's decided flags that led to an act; neutral while they are few, so that a first flag is worth as much as any. */
export function accuracyOf(flags: { readonly decided: number; readonly ledToAct: number }): number {
  return flags.decided < decidedFlagsMin ? neutralAccuracy : flags.ledToAct / flags.decided
}

/**
 * The instant by which equally grave cases are ordered: the due time, sooner for each flag, and the more so the more often its raiser
 * was right. Never later than the due time: nobody's flag makes anything wait longer.
 */
export function priorityAt(due: Date, accuracy: number): Date {
  return new Date(due.getTime() - Math.min(Math.max(accuracy, 0), 1) * minutesSooner * 60_000)
}

/** Who is read first: the most severe, then the soonest due; the id last, so that two screens show the same order. */
export function queueOrder(
  one: { severity: Severity; priorityAt: Date; id: string },
  other: { severity: Severity; priorityAt: Date; id: string },
): number {
  return (
    severityRank(one.severity) - severityRank(other.severity) ||
    one.priorityAt.getTime() - other.priorityAt.getTime() ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  )
}
