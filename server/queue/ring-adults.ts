import type { Announcements } from '@lyktan/shared/announcements.ts'

import type { Circumstances } from '../call.ts'
import type { CaseRecord } from './case.model.ts'
import { toItsReaders } from './to-its-readers.ts'

/** Calls the adults on duty to a case; of one for managers they alone hear it. */
export function ringAdults(
  call: Circumstances,
  record: CaseRecord,
  why: Announcements['adults:rung']['why'],
): void {
  const { _id, roomId, severity } = record
  toItsReaders(call, record)('adults:rung', { caseId: _id, roomId, severity, why })
}

/** Calls the managers alone: one of them is on call when nobody else has come. */
export function ringManagers(
  call: Circumstances,
  { _id, municipalityId, roomId, severity }: CaseRecord,
  why: Announcements['adults:rung']['why'],
): void {
  call.say.toManagers(municipalityId, 'adults:rung', { caseId: _id, roomId, severity, why })
}
