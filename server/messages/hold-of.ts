import type { Finding } from '@lyktan/shared/findings.ts'
import { signalsFilter } from '@lyktan/moderation/signals/finding.ts'
import type { Verdict } from '@lyktan/moderation/verdict.ts'

import type { HoldRecord } from './message.model.ts'

/** What is kept of a verdict with the text that it holds. */
export function holdOf({ reasons, findings, help }: Verdict): HoldRecord {
  // What the signals only tell the staff is not pointed out to the author: it is no reason of hers.
  const isForStaff = ({ filter, severity }: Finding) => filter === signalsFilter && severity === 'normal'
  const spans = findings.flatMap((finding) => (isForStaff(finding) ? [] : finding.spans))
  return { reasons, findings, help, spans: spans.toSorted(([one], [other]) => one - other) }
}
