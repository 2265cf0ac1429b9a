import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'
import { plannedDates, recurrenceFault } from '@lyktan/moderation/series/planned-dates.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionsBetween } from '../sessions/find-session.ts'
import { restsFor } from './holidays.ts'
import { timeZoneOf } from './series-dates.ts'

/** The dates that a series would have, with what stands beside each. Plans nothing. @throws Refusal 'forbidden' */
export async function previewSeries(
  call: Call,
  { restsIn, ...when }: Input<'series:preview'>,
): Promise<Answers['series:preview']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const recurrence = { ...when, timeZone: await timeZoneOf(call, municipalityId) }
  const fault = recurrenceFault(recurrence)
  if (fault !== null) return { fault, dates: [] }

  const rests = await restsFor(municipalityId, { restsIn, startsAt: when.startsAt })
  const dates = plannedDates(recurrence, { rests })
  const first = dates[0]?.startsAt ?? call.now
  const last = dates.at(-1)?.endsAt ?? call.now
  const others = (await sessionsBetween([municipalityId], first, last)).filter(
    ({ state }) => state !== 'cancelled',
  )
  return {
    fault: null,
    dates: dates.map(({ recurrenceId, startsAt, endsAt, rest }) => ({
      wall: recurrenceId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      rest,
      beside: others
        .filter((other) => other.startsAt < endsAt && other.endsAt > startsAt)
        .map(({ title }) => title),
    })),
  }
}
