import type { AnnouncementName, Announcements } from '@lyktan/shared/announcements.ts'

import type { Circumstances } from '../call.ts'
import type { CaseRecord } from './case.model.ts'

/** The voice that reaches those who may read a case: the leaders, or the managers alone. */
export function toItsReaders(
  { say }: Circumstances,
  { municipalityId, forManagers }: Pick<CaseRecord, 'municipalityId' | 'forManagers'>,
): <Name extends AnnouncementName>(name: Name, payload: Announcements[Name]) => void {
  return forManagers
    ? (name, payload) => say.toManagers(municipalityId, name, payload)
    : (name, payload) => say.toLeaders(municipalityId, name, payload)
}
