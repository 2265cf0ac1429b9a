import type { PipelineStage } from 'mongoose'

import { DayCounter, FrozenMonth, Mark, PeriodKey } from './statistics.model.ts'
import type { MonthFigure } from './statistics.model.ts'

export type { MonthFigure } from './statistics.model.ts'

interface Period {
  readonly municipalityId: string
  readonly month: string
}

/** Everything that is known of a month, per room and band. A frozen month is read, never counted again. */
export async function monthFigures(period: Period): Promise<readonly MonthFigure[]> {
  const { municipalityId, month } = period
  const frozen = await FrozenMonth.findOne({ municipalityId, month }).lean()
  return frozen?.figures ?? (await countMonth(period))
}

/** The months of a municipality that have any figures, newest first. */
export async function countedMonths(municipalityId: string): Promise<readonly string[]> {
  const months = await Promise.all([
    FrozenMonth.distinct('month', { municipalityId }),
    DayCounter.distinct('month', { municipalityId }),
    PeriodKey.distinct('month', { municipalityId }),
  ])
  return [...new Set(months.flat())].toSorted().toReversed()
}

const markMeasure = { visit: 'visits', room: 'room-participants', place: 'place-participants' } as const

/** Counts a month from its day counters and marks. */
export async function countMonth({ municipalityId, month }: Period): Promise<MonthFigure[]> {
  const summed = (of: string, value: 1 | '$value'): PipelineStage[] => [
    { $match: { municipalityId, month } },
    { $group: { _id: { roomId: '$roomId', ageBand: '$ageBand', of }, value: { $sum: value } } },
  ]
  type Sum<Of> = { _id: Pick<MonthFigure, 'roomId' | 'ageBand'> & { of: Of }; value: number }
  const [counters, marks] = await Promise.all([
    DayCounter.aggregate<Sum<MonthFigure['measure']>>(summed('$measure', '$value')),
    Mark.aggregate<Sum<keyof typeof markMeasure>>(summed('$kind', 1)),
  ])
  return [
    ...counters.map(({ _id: { of, ...cell }, value }) => ({ ...cell, measure: of, value })),
    ...marks.map(({ _id: { of, ...cell }, value }) => ({ ...cell, measure: markMeasure[of], value })),
  ]
}
