import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'

import type { RoomFacts } from '../rooms/room-book.ts'
import type { MonthFigure } from '../statistics/month-figures.ts'
import type { CountedMonth, CountedRow } from './disclosure.ts'

/** What a row of the report stands for. */
type ReportedRoom = Pick<RoomFacts, 'name' | 'sensitive'> & {
  readonly id: string
  readonly ageBands: readonly AgeBand[]
}

/** Puts a month's figures into the rows of the usage report. Sensitive rooms have a row of their own and are in no sum. */
export function countedMonth(figures: readonly MonthFigure[], rooms: readonly ReportedRoom[]): CountedMonth {
  const open = figures.filter((figure) => figure.measure === 'open-seconds')
  const reported = new Set<string>(rooms.filter((room) => !room.sensitive).map((room) => room.id))
  const common = figures.filter(({ roomId }) => roomId === null || reported.has(roomId))
  const everywhere = [...common.filter((figure) => figure.measure !== 'open-seconds'), ...open]
  return {
    total: rowOf(everywhere, 'place-participants'),
    byAgeBand: ageBands.map((ageBand) => {
      const serving = new Set<string>(
        rooms.filter((room) => room.ageBands.includes(ageBand)).map((room) => room.id),
      )
      const own = common.filter((figure) => figure.ageBand === ageBand)
      const hours = open.filter(({ roomId }) => roomId !== null && serving.has(roomId))
      return { ageBand, row: rowOf([...own, ...hours], 'place-participants') }
    }),
    byRoom: rooms.map((room) => ({
      room: room.name,
      ageBands: ageBands.filter((band) => room.ageBands.includes(band) || hadBand(figures, room.id, band)),
      isSensitive: room.sensitive,
      row: rowOf(
        figures.filter((figure) => figure.roomId === room.id),
        'room-participants',
      ),
    })),
  }
}

/** Its settings may have changed since: a band that was there this month counts as one of its bands. */
const hadBand = (figures: readonly MonthFigure[], roomId: string, ageBand: AgeBand) =>
  figures.some((figure) => figure.roomId === roomId && figure.ageBand === ageBand)

/** Adds up one row. Whoever has been in two rooms is one participant of the place and one of each room. */
function rowOf(
  figures: readonly MonthFigure[],
  persons: 'place-participants' | 'room-participants',
): CountedRow {
  const sum = (measure: MonthFigure['measure']) =>
    figures.reduce((total, figure) => (figure.measure === measure ? total + figure.value : total), 0)
  const waits = new Map<number, number>()
  for (const { measure, value } of figures) {
    if (!measure.startsWith('wait-')) continue
    const bound = Number(measure.slice('wait-'.length))
    waits.set(bound, (waits.get(bound) ?? 0) + value)
  }
  return {
    persons: sum(persons),
    visits: sum('visits'),
    posted: sum('posted'),
    held: sum('held'),
    removed: sum('removed'),
    openSeconds: sum('open-seconds'),
    waits,
  }
}
