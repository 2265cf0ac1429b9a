import type { CaseStanding } from '@lyktan/moderation/queue/states.ts'

import type { CaseRecord } from './case.model.ts'

/** What of a case decides which acts are possible, as the pure rule reads it. */
export function standingOf(record: CaseRecord): CaseStanding {
  const { state, version, claim } = record
  return { state, version, claim: claim ?? undefined }
}
