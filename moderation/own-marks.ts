import type { Finding, HoldReason, Span } from '@lyktan/shared/findings.ts'

/** Where each finding stands in the text, first to last. */
export function spansOf(findings: readonly Finding[]): Span[] {
  return findings.flatMap(({ spans }) => spans).toSorted(([one], [other]) => one - other)
}

/**
 * The author's own words that her text waits for: of each reason what holds by itself, or, where nothing does, what is only told to the
 * staff. So "call me on 070…" marks the number that she can take out, not the whole sentence.
 */
export function ownMarks(found: { reasons: readonly HoldReason[]; findings: readonly Finding[] }): Span[] {
  const marked = found.reasons.flatMap((reason) => {
    const own = found.findings.filter((finding) => finding.reason === reason)
    const holding = own.filter(({ severity }) => severity !== 'normal')
    return holding.length > 0 ? holding : own
  })
  return spansOf(marked)
}
