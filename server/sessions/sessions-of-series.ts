import type { SeriesId, SessionId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import { HostedSession } from './session.model.ts'
import type { SessionRecord } from './session.model.ts'

/** The sessions of a series whose own date is at this instant or later, by that date. */
export async function sessionsOfSeries(seriesId: SeriesId, from: Date): Promise<readonly SessionRecord[]> {
  return HostedSession.find({ seriesId, recurrenceId: trusted({ $gte: from }) })
    .sort({ recurrenceId: 1 })
    .lean<SessionRecord[]>()
}

/** Those of these sessions that there are. */
export async function sessionsWithIds(ids: readonly SessionId[]): Promise<readonly SessionRecord[]> {
  return HostedSession.find({ _id: trusted({ $in: [...ids] }) }).lean<SessionRecord[]>()
}
