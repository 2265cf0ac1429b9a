import type { Verdict } from '@lyktan/moderation/verdict.ts'

import type { HoldRecord } from './message.model.ts'

/** What is kept of a verdict with the text that it holds. */
export function holdOf({ reasons, findings, help }: Verdict): HoldRecord {
  const spans = findings.flatMap((finding) => finding.spans)
  return { reasons, findings, help, spans: spans.toSorted(([one], [other]) => one - other) }
}
