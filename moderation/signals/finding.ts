import type { Category, Finding, HoldReason, Severity, Span } from '@lyktan/shared/findings.ts'

/** The name under which everything stands that only several messages show. */
const signalsFilter = 'signals'

/** What a signal found, as any filter says it. */
export function signal(found: {
  rule: string
  category: Category
  severity: Severity
  reason: HoldReason
  spans: readonly Span[]
}): Finding {
  return { filter: signalsFilter, version: 1, ...found }
}
