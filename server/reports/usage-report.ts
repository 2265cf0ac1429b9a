import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionMonth } from '../sessions/session-month.ts'
import { countedMonths, monthFigures } from '../statistics/month-figures.ts'
import { sessionRows } from './session-rows.ts'
import { countedMonth } from './counted-month.ts'
import { disclose } from './disclosure.ts'

/**
 * A month of the asker's own municipality, with no figure that can be led back to a person.
 * What has just happened is in it within seconds, until the month is frozen.
 * @throws Refusal 'forbidden'
 */
export async function usageReport(
  call: Call,
  input: EndpointInput<'reports:usage'>,
): Promise<EndpointAnswers['reports:usage']> {
  if (!may(call.actor, 'read-reports')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const { month } = input
  const [place, rooms, figures, months, sessions] = await Promise.all([
    call.live.municipalities.find(municipalityId),
    call.live.rooms.inMunicipality(municipalityId),
    monthFigures({ municipalityId, month }),
    countedMonths(municipalityId),
    sessionMonth(municipalityId, month),
  ])
  if (place === null) throw new Refusal('not-found')
  return {
    report: {
      month,
      municipality: place.name,
      placeName: place.settings.placeName,
      madeAt: call.now.toISOString(),
      ...disclose(countedMonth(figures, [...rooms, ...sessionRows(figures, place.languages[0])])),
      sessions,
      months,
    },
  }
}
