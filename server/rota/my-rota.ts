import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import { viewPlannedShifts } from './planned-shift.view.ts'
import type { PlannedShiftRecord } from './planned-shift.model.ts'
import { gapsBetween, plannedBetween } from './rota-week.ts'

const day = 86_400_000
/** Somebody may be on her way in. */
const lateMilliseconds = 10 * 60_000

/** What of the rota concerns the one who asks, now and in the next four weeks. @throws Refusal 'forbidden' */
export async function myRota(call: Call): Promise<Answers['rota:mine']> {
  const { actor, now } = call
  if (!may(actor, 'check-in')) throw new Refusal('forbidden')
  const { municipalityId } = actor
  const until = (days: number) => ({ startsAt: now, endsAt: new Date(now.getTime() + days * day) })
  const [records, onDuty, gaps] = await Promise.all([
    plannedBetween(municipalityId, until(28)),
    openShifts(municipalityId),
    gapsBetween(call, municipalityId, until(7)),
  ])
  const here = new Set(onDuty.map(({ memberId }) => memberId))
  const view = (isIt: (record: PlannedShiftRecord) => boolean) =>
    viewPlannedShifts(call, records.filter(isIt))
  return {
    mine: {
      own: await view(({ memberId }) => memberId === actor.id),
      wanted: await view(
        ({ memberId, isOffered, takerId }) =>
          memberId !== actor.id && takerId === null && (memberId === null || isOffered),
      ),
      toSettle: actor.role === 'manager' ? await view(({ takerId }) => takerId !== null) : [],
      late: await view(
        ({ memberId, startsAt }) =>
          memberId !== null && !here.has(memberId) && now.getTime() - startsAt.getTime() > lateMilliseconds,
      ),
      // A place that plans elsewhere is not told each evening that nobody is planned.
      gaps: records.length === 0 ? [] : gaps,
    },
  }
}
