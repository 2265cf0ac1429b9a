import { createHash } from 'node:crypto'

import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import { asSessionId } from '@lyktan/shared/ids.ts'
import { instantOnWall, plannedDates } from '@lyktan/moderation/series/planned-dates.ts'
import type { DateException, PlannedDate, Recurrence } from '@lyktan/moderation/series/planned-dates.ts'

import type { Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { restsFor } from './holidays.ts'
import type { SeriesRecord } from './series.model.ts'

/** Sessions are made so far ahead: a term's evenings can be read and signed up for. Days. */
export const horizonDays = 100

export const horizonOf = (now: Date): Date => new Date(now.getTime() + horizonDays * 86_400_000)

/** The clock that a municipality lives by. @throws Refusal 'not-found' */
export async function timeZoneOf(call: Circumstances, municipalityId: MunicipalityId): Promise<string> {
  const municipality = await call.live.municipalities.find(municipalityId)
  if (municipality === null) throw new Refusal('not-found')
  return municipality.timeZone
}

/** When a series falls, on the wall of its municipality. */
export async function recurrenceOf(call: Circumstances, series: SeriesRecord): Promise<Recurrence> {
  const { startsAt, minutes, rule, lastDate, municipalityId } = series
  return { startsAt, minutes, rule, lastDate, timeZone: await timeZoneOf(call, municipalityId) }
}

export const exceptionsOf = (series: Pick<SeriesRecord, 'skipped'>): DateException[] =>
  series.skipped.map((recurrenceId) => ({ recurrenceId, kind: 'skipped' }))

/** The dates of a series that are to be sessions now: to come, within the horizon, in no holiday in which it rests. */
export async function datesToMake(call: Circumstances, series: SeriesRecord): Promise<PlannedDate[]> {
  const recurrence = await recurrenceOf(call, series)
  const rests = await restsFor(series.municipalityId, series)
  const particulars = { exceptions: exceptionsOf(series), rests, until: horizonOf(call.now) }
  const dates = plannedDates(recurrence, particulars)
  return dates.filter(({ rest, startsAt }) => rest === null && startsAt > call.now)
}

/** The one id that the session of a date has, whoever makes it and however often it is tried. */
export function sessionIdOf(series: Pick<SeriesRecord, '_id' | 'kept'>, recurrenceId: string): SessionId {
  const kept = series.kept.find((date) => date.recurrenceId === recurrenceId)
  if (kept !== undefined) return kept.sessionId
  const digest = createHash('sha256').update(`${series._id} ${recurrenceId}`).digest('base64url')
  return asSessionId(`s-${digest.slice(0, 24)}`)
}

/** The instant that names a date of a series outside it (RFC 5545, RECURRENCE-ID). */
export const recurrenceInstant = (recurrenceId: string, timeZone: string): Date =>
  instantOnWall(recurrenceId, timeZone)
