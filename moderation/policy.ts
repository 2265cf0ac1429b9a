import { holdReasons, severities } from '@lyktan/shared/findings.ts'
import type { Finding, HoldReason } from '@lyktan/shared/findings.ts'
import type { Outcome, ScreenContext, Verdict } from './verdict.ts'

/**
 * What a verdict follows from: findings × room × age band × newcomer. Any hold holds.
 * 13–15 is always read first (R-1.17), as is every room that says so; others' first messages too.
 * Leaders are never held: they are named adults on duty, and what they write is found in the audit.
 */
export function policy(findings: readonly Finding[], context: ScreenContext): Verdict {
  const sorted = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  const reasons = context.isLeader ? [] : reasonsToHold(sorted, context)
  const help = !context.isLeader && sorted.some((finding) => finding.severity === 'crisis')
  if (reasons.length > 0) return { outcome: 'hold', findings: sorted, reasons, help }
  const flagged = sorted.some((finding) => outcomeOf(finding) !== 'allow')
  return { outcome: flagged && !context.isLeader ? 'flag' : 'allow', findings: sorted, reasons: [], help }
}

/** What one finding asks for by itself. Swearing at nobody is labelled and let through (R-1.18: harsh is directed). */
export function outcomeOf(finding: Finding): Outcome {
  if (finding.severity !== 'normal') return 'hold'
  return finding.category === 'profanity' ? 'allow' : 'flag'
}

function reasonsToHold(findings: readonly Finding[], context: ScreenContext): HoldReason[] {
  const reasons = new Set(
    findings.filter((finding) => outcomeOf(finding) === 'hold').map(({ reason }) => reason),
  )
  if (context.ageBand === '13-15' || context.reading === 'all') reasons.add('read-first')
  else if (context.isNewcomer) reasons.add('new-here')
  return [...reasons].sort((a, b) => holdReasons.indexOf(a) - holdReasons.indexOf(b))
}
