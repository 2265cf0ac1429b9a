import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asSeriesId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import { firstDate, recurrenceFault } from '@lyktan/moderation/series/planned-dates.ts'
import type { Recurrence } from '@lyktan/moderation/series/planned-dates.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { checkDraft } from '../sessions/check-draft.ts'
import { viewSessions } from '../sessions/session.view.ts'
import { makeDates } from './make-dates.ts'
import { timeZoneOf } from './series-dates.ts'
import { viewSeries } from './series.view.ts'
import { Series } from './series.model.ts'
import type { SeriesRecord } from './series.model.ts'

/**
 * A leader plans a series. Its sessions up to the horizon are there when this returns, later ones come by themselves.
 * @throws Refusal 'forbidden', 'bad-request' for a rule or hosts that cannot be
 */
export async function planSeries(call: Call, input: Input<'series:plan'>): Promise<Answers['series:plan']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const { municipalityId, id: plannedBy } = call.actor
  const { content, skipped, restsIn, ...when } = input
  const recurrence = { ...when, timeZone: await timeZoneOf(call, municipalityId) }
  refuseFault(recurrence)
  await checkDraft(call, { municipalityId, hosts: content.hosts, ...anySpan(call, input.minutes) })

  const { place, ...rest } = content
  const series: SeriesRecord = {
    ...when,
    _id: asSeriesId(call.newId()),
    municipalityId,
    content: { ...rest, place: { kind: place.kind, address: 'address' in place ? place.address : null } },
    startsAt: firstDate(recurrence),
    restsIn,
    skipped,
    kept: [],
    plannedBy,
    version: 1,
  }
  await Series.create(series)
  await writeAudit(call, { municipalityId, act: 'series:plan', object: { kind: 'series', id: series._id } })
  const sessions = await makeDates(call, series)

  return { series: await viewSeries(call, series), sessions: await viewSessions(call, sessions) }
}

/** @throws Refusal 'bad-request' with the fault as the code of `rule` */
export function refuseFault(recurrence: Recurrence): void {
  const fault = recurrenceFault(recurrence)
  if (fault !== null) throw new Refusal('bad-request', { errors: [{ path: 'rule', code: fault }] })
}

/** Hosts and length are checked before any date is made. */
const anySpan = (call: Call, minutes: number) => ({
  startsAt: call.now,
  endsAt: new Date(call.now.getTime() + minutes * 60_000),
})
