import { severities } from '@lyktan/shared/findings.ts'
import type { Severity } from '@lyktan/shared/findings.ts'

/** 0 is the gravest: to store with a case, so that a database can sort by it. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** Who is read first: the most severe, then the oldest; the id last, so that two screens show the same order. */
export function queueOrder(
  one: { severity: Severity; openedAt: Date; id: string },
  other: { severity: Severity; openedAt: Date; id: string },
): number {
  return (
    severityRank(one.severity) - severityRank(other.severity) ||
    one.openedAt.getTime() - other.openedAt.getTime() ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  )
}
