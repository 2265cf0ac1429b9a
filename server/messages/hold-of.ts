import { ownMarks } from '@lyktan/moderation/own-marks.ts'
import type { Verdict } from '@lyktan/moderation/verdict.ts'

import type { HoldRecord } from './message.model.ts'

/** What is kept of a verdict with the text that it holds. */
export function holdOf({ reasons, findings, help }: Verdict): HoldRecord {
  return { reasons, findings, help, spans: ownMarks({ reasons, findings }) }
}
