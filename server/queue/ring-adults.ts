import type { Announcements } from '@lyktan/shared/announcements.ts'

import type { Circumstances } from '../call.ts'
import type { CaseRecord } from './case.model.ts'

/** Calls the adults on duty to a case; of one for managers they alone hear it. */
export function ringAdults(
  call: Circumstances,
  { _id, municipalityId, roomId, severity, forManagers }: CaseRecord,
  why: Announcements['adults:rung']['why'],
): void {
  const rung = { caseId: _id, roomId, severity, why }
  if (forManagers) call.say.toManagers(municipalityId, 'adults:rung', rung)
  else call.say.toLeaders(municipalityId, 'adults:rung', rung)
}
