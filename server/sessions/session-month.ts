import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import type { SessionsMonth } from '@lyktan/shared/reports.ts'
import { sessionKinds } from '@lyktan/shared/session-choices.ts'

import { SessionFigure } from './session-figure.model.ts'
import type { SessionFigureRecord } from './session-figure.model.ts'

/**
 * What was held in a month, by kind: the place's own hours, which are nobody's. How many came to which kind stays here, and leaves
 * through disclosure control alone; as visits it is in the usage report's row of the sessions.
 */
export async function sessionMonth(municipalityId: MunicipalityId, month: string): Promise<SessionsMonth> {
  const figures = await SessionFigure.find({ municipalityId, month })
    .sort({ _id: 1 })
    .lean<SessionFigureRecord[]>()
  const byKind = sessionKinds.map((kind) => {
    const own = figures.filter((figure) => figure.kind === kind)
    return {
      kind,
      held: own.length,
      hours: hoursOf(own, 'sessionSeconds'),
      youthLedHours: hoursOf(
        own.filter(({ youthLed }) => youthLed),
        'sessionSeconds',
      ),
    }
  })
  return { byKind: byKind.filter(({ held }) => held > 0), staffHours: hoursOf(figures, 'staffSeconds') }
}

/** To a tenth of an hour. */
function hoursOf(
  figures: readonly SessionFigureRecord[],
  seconds: 'sessionSeconds' | 'staffSeconds',
): number {
  const all = figures.reduce((sum, figure) => sum + figure[seconds], 0)
  return Math.round(all / 360) / 10
}
