import type { SeriesContent } from '@lyktan/shared/series.ts'
import type { Actor } from '@lyktan/shared/roles.ts'
import type { SessionDraft } from '@lyktan/shared/sessions.ts'
import type { PlannedDate } from '@lyktan/moderation/series/planned-dates.ts'

import type { Circumstances } from '../call.ts'
import { makeSession } from '../sessions/make-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { sessionsWithIds } from '../sessions/sessions-of-series.ts'
import { datesToMake, recurrenceInstant, sessionIdOf, timeZoneOf } from './series-dates.ts'
import type { SeriesRecord } from './series.model.ts'

/**
 * Makes the sessions of a series that are not there yet, up to the horizon. Trying again makes nothing twice, from any number of
 * processes: a date has one id. @returns the new ones
 */
export async function makeDates(
  call: Circumstances & { readonly actor?: Actor | null },
  series: SeriesRecord,
): Promise<SessionRecord[]> {
  const dates = await datesToMake(call, series)
  const ids = dates.map(({ recurrenceId }) => sessionIdOf(series, recurrenceId))
  const there = new Set((await sessionsWithIds(ids)).map(({ _id }) => _id))
  const missing = dates.filter((date) => !there.has(sessionIdOf(series, date.recurrenceId)))
  if (missing.length === 0) return []

  const content = await contentNow(call, series)
  const timeZone = await timeZoneOf(call, series.municipalityId)
  const made: SessionRecord[] = []
  for (const date of missing) {
    const { municipalityId, plannedBy } = series
    const ofSeries = {
      id: sessionIdOf(series, date.recurrenceId),
      seriesId: series._id,
      recurrenceId: recurrenceInstant(date.recurrenceId, timeZone),
    }
    const draft = draftOf(content, date)
    const session = await makeSession(call, { draft, municipalityId, plannedBy, ofSeries })
    if (session !== null) made.push(session)
  }
  return made
}

/** What its sessions are, without hosts who have left the place since. */
async function contentNow(call: Circumstances, series: SeriesRecord): Promise<SeriesContent> {
  const { place, ...content } = series.content
  const hosts = await Promise.all(content.hosts.map((id) => call.live.members.find(id)))
  const mayHost = hosts.filter((host) => host !== null).filter(({ role }) => role !== 'participant')
  const address = place.address ?? ''
  return {
    ...content,
    hosts: mayHost.map(({ id }) => id),
    place: place.kind === 'digital' ? { kind: 'digital' } : { kind: place.kind, address },
  }
}

const draftOf = (content: SeriesContent, { startsAt, endsAt }: PlannedDate): SessionDraft => ({
  ...content,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
})
