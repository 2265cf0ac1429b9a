import type { Answers } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { viewCase } from './case.view.ts'
import { mustReadQueue } from './must-read-queue.ts'

/** More than anybody can read in an evening; the gravest and oldest come first in any case. */
const rowsMax = 200

/**
 * What waits for a person, the gravest and then the oldest first. Changes come as `case:changed`.
 * @throws Refusal 'forbidden', 'off-shift'
 */
export async function watchQueue(call: Call): Promise<Answers['queue:watch']> {
  await mustReadQueue(call)
  const { municipalityId } = call.actor
  const records = await Case.find({ municipalityId, open: true })
    .sort({ severityRank: 1, openedAt: 1, _id: 1 })
    .limit(rowsMax)
    .lean<CaseRecord[]>()
  return { cases: await Promise.all(records.map((record) => viewCase(call, record))) }
}
