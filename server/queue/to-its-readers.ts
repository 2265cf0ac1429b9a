import type { AnnouncementName, Announcements } from '@lyktan/shared/announcements.ts'

import type { Circumstances } from '../call.ts'
import type { CaseRecord } from './case.model.ts'

/** The voice that reaches those who may read a case: the leaders, or the managers alone, and never the leader whom it is about. */
export function toItsReaders(
  { say }: Circumstances,
  { municipalityId, forManagers, authorId }: Pick<CaseRecord, 'municipalityId' | 'forManagers' | 'authorId'>,
): <Name extends AnnouncementName>(name: Name, payload: Announcements[Name]) => void {
  if (!forManagers) return (name, payload) => say.toLeaders(municipalityId, name, payload)
  if (authorId === null) return (name, payload) => say.toManagers(municipalityId, name, payload)
  const about = { municipalityId, memberId: authorId }
  return (name, payload) => say.toManagersExcept(about, name, payload)
}
