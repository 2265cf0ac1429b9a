import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { RestKind } from '@lyktan/shared/series.ts'
import { publicHolidays } from '@lyktan/moderation/series/public-holidays.ts'
import type { Rest } from '@lyktan/moderation/series/rests.ts'
import { usualSchoolHolidays } from '@lyktan/moderation/series/school-holidays.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { SchoolHolidays } from './holiday.model.ts'
import type { SchoolHolidaysRecord } from './holiday.model.ts'

/** A series lasts five years at most. */
const yearsAhead = 6

/** The holidays as this municipality has them. @throws Refusal 'forbidden' */
export async function viewHolidays(call: Call): Promise<Answers['holidays:view']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const own = await enteredHolidays(call.actor.municipalityId)
  const thisYear = call.now.getUTCFullYear()
  return {
    isUsual: own === null,
    holidays: (own ?? usualSchoolHolidays).map(shown),
    publicHolidays: [thisYear, thisYear + 1].flatMap(publicHolidays).map(shown),
  }
}

/**
 * The leaders enter their municipality's school holidays. Sessions that are already planned stay: whether they rest after all is for
 * a person to say. @throws Refusal 'forbidden'
 */
export async function setHolidays(
  call: Call,
  { holidays }: Input<'holidays:set'>,
): Promise<Answers['holidays:set']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const sorted = [...holidays].sort((a, b) => (a.from < b.from ? -1 : 1))
  await SchoolHolidays.updateOne({ _id: municipalityId }, { $set: { holidays: sorted } }, { upsert: true })
  const object = { kind: 'municipality', id: municipalityId }
  await writeAudit(call, { municipalityId, act: 'holidays:set', object })
  return viewHolidays(call)
}

/** The days on which a series of this municipality rests. */
export async function restsFor(
  municipalityId: MunicipalityId,
  { restsIn, startsAt }: { readonly restsIn: readonly RestKind[]; readonly startsAt: string },
): Promise<readonly Rest[]> {
  const firstYear = Number(startsAt.slice(0, 4))
  const years = Array.from({ length: yearsAhead }, (_, index) => firstYear + index)
  const entered = restsIn.includes('school-holiday') ? await enteredHolidays(municipalityId) : []
  const school = entered ?? usualSchoolHolidays
  return [
    ...school.map((holiday) => ({ ...holiday, kind: 'school-holiday' as const })),
    ...(restsIn.includes('public-holiday') ? years.flatMap(publicHolidays) : []),
  ]
}

async function enteredHolidays(municipalityId: MunicipalityId) {
  const record = await SchoolHolidays.findById(municipalityId).lean<SchoolHolidaysRecord | null>()
  return record?.holidays ?? null
}

const shown = ({ name, from, to }: { name: string; from: string; to: string }) => ({ name, from, to })
