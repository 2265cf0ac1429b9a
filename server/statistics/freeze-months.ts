import { openingDay } from './opening-day.ts'
import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { countMonth } from './month-figures.ts'
import { FrozenMonth, Mark, PeriodKey } from './statistics.model.ts'

/**
 * Freezes every month that ended more than a month ago: its figures are kept as they are, its marks and the key
 * behind them are destroyed. Run again after a crash it ends the same: nothing is destroyed before it is frozen.
 */
export async function freezeMonths(call: Circumstances): Promise<void> {
  for (const { id, timeZone } of await call.live.municipalities.all()) {
    const { month: present } = openingDay(call.now, timeZone)
    const periods = await PeriodKey.find({ municipalityId: id }).sort({ month: 1, _id: 1 }).lean()
    const ended = periods.filter(({ month }) => monthsBetween(month, present) >= 2)
    await eachRecord({ call, timer: 'freeze months' }, ended, ({ month }) =>
      freezeMonth(call, { municipalityId: id, month }),
    )
  }
}

async function freezeMonth(
  call: Circumstances,
  period: { municipalityId: string; month: string },
): Promise<void> {
  const { municipalityId, month } = period
  const figures = await countMonth(period)
  try {
    await FrozenMonth.create({ _id: `${municipalityId}|${month}`, ...period, frozenAt: call.now, figures })
  } catch (error) {
    // Frozen already by a run that did not come further: those figures stand, for its marks may be half gone.
    if (!isDuplicate(error)) throw error
  }
  await Mark.deleteMany({ municipalityId, month })
  await PeriodKey.deleteOne({ municipalityId, month })
  call.log.info('month frozen', { municipalityId, count: figures.length })
}

/** From '2026-11' to '2027-01' are 2. */
function monthsBetween(earlier: string, later: string): number {
  const monthsOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  return monthsOf(later) - monthsOf(earlier)
}
