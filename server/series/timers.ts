import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { stackOf } from '../log.ts'
import type { Timer } from '../timers.ts'
import { makeDates } from './make-dates.ts'
import { Series } from './series.model.ts'
import type { SeriesRecord } from './series.model.ts'

/** Local dates differ from UTC's by one at most. */
const dayMilliseconds = 86_400_000

/** Makes the sessions that have come within the horizon, of every series that is not over. */
async function makeAhead(call: Circumstances): Promise<void> {
  const yesterday = localDay(call.now, -1)
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    const running = { municipalityId, lastDate: trusted({ $gte: yesterday }) }
    for (const series of await Series.find(running).lean<SeriesRecord[]>()) {
      try {
        await makeDates(call, series)
      } catch (error) {
        // One series that cannot go on must not stop the others.
        call.log.error('timer failed', { verb: 'make dates of series', stack: stackOf(error) })
      }
    }
  }
}

async function weedSeries(call: Circumstances): Promise<void> {
  const before = localDay(call.now, -retentionDefaults.series.keepMs / dayMilliseconds)
  for (const { id: municipalityId } of await call.live.municipalities.all())
    await Series.deleteMany({ municipalityId, lastDate: trusted({ $lt: before }) })
}

const localDay = (now: Date, days: number): string =>
  new Date(now.getTime() + days * dayMilliseconds).toISOString().slice(0, 10)

/** What happens by itself with series. */
export const seriesTimers: readonly Timer[] = [
  { name: 'make dates of series', everySeconds: 3600, by: 'one process', isFirst: true, run: makeAhead },
  { name: 'weed series', everySeconds: 24 * 3600, by: 'one process', run: weedSeries },
]
