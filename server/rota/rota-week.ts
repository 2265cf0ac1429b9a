import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import type { RotaGap, RotaWeekView } from '@lyktan/shared/rota.ts'
import { mondayOf, plusDays } from '@lyktan/shared/weeks.ts'
import { joined, openingsBetween, rotaGaps } from '@lyktan/moderation/rota/gaps.ts'
import type { Opening } from '@lyktan/moderation/rota/gaps.ts'
import { plannedSpan } from '@lyktan/moderation/rota/planned-span.ts'
import type { Span } from '@lyktan/moderation/rota/planned-span.ts'
import { trusted } from 'mongoose'

import type { Call, Circumstances } from '../call.ts'
import { leadersOf } from '../members/leaders-of.ts'
import { adultsNeededFor } from '../municipalities/adults-needed.ts'
import { Refusal } from '../refusal.ts'
import { PlannedShift } from './planned-shift.model.ts'
import type { PlannedShiftRecord } from './planned-shift.model.ts'
import { viewPlannedShifts } from './planned-shift.view.ts'

/** More than a place plans in a week, by far. */
export const weekMost = 300

/** The week that a date is in: who is planned, and where that is too few. */
export async function rotaWeek(call: Call, date: string): Promise<RotaWeekView> {
  const { municipalityId } = call.actor
  const week = mondayOf(date)
  const span = await weekSpan(call, { municipalityId, week })
  const [records, rooms, leaders] = await Promise.all([
    plannedBetween(municipalityId, span),
    call.live.rooms.inMunicipality(municipalityId),
    leadersOf(municipalityId),
  ])
  const openings = await openingsOf(call, municipalityId, span)
  return {
    week,
    shifts: await viewPlannedShifts(
      call,
      records.filter(({ startsAt }) => startsAt >= span.startsAt),
    ),
    gaps: gapsIn(openings, records),
    openings: joined(openings).map(asText),
    leaders,
    // A session's own room is its hosts' affair.
    rooms: rooms.filter(({ session }) => session === null).map(({ id, name }) => ({ id, name })),
  }
}

/** Where too few adults are planned between two instants. */
export async function gapsBetween(
  call: Circumstances,
  municipalityId: MunicipalityId,
  span: Span,
): Promise<readonly RotaGap[]> {
  const openings = await openingsOf(call, municipalityId, span)
  return gapsIn(openings, await plannedBetween(municipalityId, span))
}

/** From Monday's first minute to Sunday's last, by the place's own clock. */
async function weekSpan(
  call: Circumstances,
  { municipalityId, week }: { readonly municipalityId: MunicipalityId; readonly week: string },
): Promise<Span> {
  const place = await call.live.municipalities.find(municipalityId)
  if (place === null) throw new Refusal('not-found')
  const midnight = (date: string) =>
    plannedSpan({ date, from: '00:00', to: '00:00' }, place.timeZone).startsAt
  return { startsAt: midnight(week), endsAt: midnight(plusDays(week, 7)) }
}

/** All that is planned for some moment between, whoever it is. */
export async function plannedBetween(
  municipalityId: MunicipalityId,
  { startsAt, endsAt }: Span,
): Promise<readonly PlannedShiftRecord[]> {
  // No shift is longer than a day, so nothing that began earlier reaches in.
  const earliest = new Date(startsAt.getTime() - 25 * 3_600_000)
  const records = await PlannedShift.find({
    municipalityId,
    startsAt: trusted({ $gte: earliest, $lt: endsAt }),
  })
    .sort({ startsAt: 1 })
    .limit(2 * weekMost)
    .lean<PlannedShiftRecord[]>()
  return records.filter((record) => record.endsAt > startsAt)
}

async function openingsOf(
  call: Circumstances,
  municipalityId: MunicipalityId,
  span: Span,
): Promise<readonly Opening[]> {
  const [place, rooms] = await Promise.all([
    call.live.municipalities.find(municipalityId),
    call.live.rooms.inMunicipality(municipalityId),
  ])
  if (place === null) return []
  return rooms.flatMap(({ hours, ageBands }) => {
    const needed = adultsNeededFor(place.settings, ageBands)
    const openings = openingsBetween({ timeZone: place.timeZone, weekly: hours }, span)
    return openings.map((opening) => ({ ...opening, needed }))
  })
}

function gapsIn(openings: readonly Opening[], records: readonly PlannedShiftRecord[]): readonly RotaGap[] {
  const planned = records.flatMap(({ memberId, startsAt, endsAt }) =>
    memberId === null ? [] : [{ memberId, startsAt, endsAt }],
  )
  return rotaGaps(openings, planned).map((gap) => ({
    ...asText(gap),
    planned: gap.planned,
    needed: gap.needed,
  }))
}

const asText = ({ startsAt, endsAt }: Span) => ({ from: startsAt.toISOString(), to: endsAt.toISOString() })
