import type { SeriesView } from '@lyktan/shared/series.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { horizonOf } from './series-dates.ts'
import type { SeriesRecord } from './series.model.ts'

/** A series as the leaders see it. */
export async function viewSeries(call: Circumstances, series: SeriesRecord): Promise<SeriesView> {
  const { _id: id, version, content, startsAt, minutes, rule, lastDate, restsIn, plannedBy } = series
  const planner = await call.live.members.find(plannedBy)
  return {
    id,
    version,
    title: content.title,
    startsAt,
    minutes,
    rule,
    lastDate,
    restsIn,
    plannedBy: planner && personView(planner),
    madeUntil: horizonOf(call.now).toISOString(),
  }
}
