import { dueAt } from '@lyktan/moderation/queue/due.ts'
import { neutralAccuracy, priorityAt, severityRank } from '@lyktan/moderation/queue/order.ts'
import type { Severity } from '@lyktan/shared/findings.ts'
import type { FlagCategory } from '@lyktan/shared/flags.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { ringAdults } from './ring-adults.ts'
import { sayCase } from './say-case.ts'

/** Somebody has told us about it. Who, and in which words, is kept with the flags and never here. */
export interface Flagged {
  readonly category: FlagCategory
  /** Share of this person's earlier flags that led to an act, 0 to 1; left out while there are too few to say. */
  readonly accuracy?: number
}

/**
 * Counts one more flag on a case that waits: it is read sooner, and whoever has it open sees that there is more. The version stays, so
 * that nobody's decision is refused because of it. A flag asks for a person within its own time, also on what had less hurry, and a worry rings the adults.
 * @returns false when the case was decided meanwhile
 */
export async function addFlag(
  call: Circumstances,
  caseId: CaseId,
  flag: Flagged & { readonly severity: Severity },
): Promise<boolean> {
  for (;;) {
    const waiting = await Case.findOne({ _id: caseId, open: true }).lean<CaseRecord>()
    if (waiting === null) return false
    const isGraver = severityRank(flag.severity) < waiting.severityRank
    const severity = isGraver ? flag.severity : waiting.severity
    const due = earlier(waiting.dueAt, dueAt(flag.severity === 'crisis' ? 'crisis' : 'flag', call.now))
    const flagged = {
      severity,
      severityRank: severityRank(severity),
      dueAt: due,
      priorityAt: priorityAt(earlier(waiting.priorityAt, due), flag.accuracy ?? neutralAccuracy),
      flagCount: waiting.flagCount + 1,
      flagCategories: [...new Set([...waiting.flagCategories, flag.category])],
      // Somebody to worry about is no part of a raid any more.
      waveId: severity === 'crisis' ? null : waiting.waveId,
    }
    const read = { _id: caseId, open: true, flagCount: waiting.flagCount }
    const { matchedCount } = await Case.updateOne(read, { $set: flagged })
    if (matchedCount === 0) continue
    const record = { ...waiting, ...flagged }
    await sayCase(call, record)
    if (isGraver && severity === 'crisis') ringAdults(call, record, 'crisis')
    return true
  }
}

const earlier = (one: Date, other: Date) => (one < other ? one : other)
