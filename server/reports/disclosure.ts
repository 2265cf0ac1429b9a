import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { SafeFigure, UsageRow } from '@lyktan/shared/reports.ts'

import { medianWait } from '../statistics/wait-buckets.ts'
import { hiddenRows, personsMin } from './hidden-rows.ts'
import type { DisclosureRow } from './hidden-rows.ts'

/** A row as it was counted. Never leaves the server but through `disclose`. */
export interface CountedRow {
  readonly persons: number
  readonly visits: number
  readonly posted: number
  readonly held: number
  readonly removed: number
  readonly openSeconds: number
  /** Bucket bound in seconds → how many waited so long. */
  readonly waits: ReadonlyMap<number, number>
}

interface CountedRoom {
  readonly room: string
  /** The bands it may have had visitors of this month. */
  readonly ageBands: readonly AgeBand[]
  readonly isSensitive: boolean
  readonly row: CountedRow
}

/** A month as it was counted. Sensitive rooms are in no sum: total minus the rest would tell them. */
export interface CountedMonth {
  readonly total: CountedRow
  readonly byAgeBand: readonly { readonly ageBand: AgeBand; readonly row: CountedRow }[]
  readonly byRoom: readonly CountedRoom[]
}

/** A month that may be shown to anybody who may read reports. */
export interface SafeMonth {
  readonly total: UsageRow
  readonly byAgeBand: readonly { readonly ageBand: AgeBand; readonly row: UsageRow }[]
  readonly byRoom: readonly { readonly room: string; readonly row: UsageRow }[]
}

/**
 * The one way out for figures (field 2d): page, CSV and whatever comes later pass here. In this order: sensitive rooms are
 * not reported, rows of fewer than five persons are hidden with all their figures, so are the rows that would give them
 * away, small cells become "0–4", and what remains is rounded to the nearest five.
 */
export function disclose(month: CountedMonth): SafeMonth {
  const reported = month.byRoom.filter((room) => !room.isSensitive)
  const total = rowFor('total', month.total, reported.flatMap(cellsOf))
  const bands = month.byAgeBand.map((group) => ({
    ...group,
    about: rowFor('age-band', group.row, cellsOfBand(reported, group.ageBand)),
  }))
  const rooms = month.byRoom.map((group) => ({
    ...group,
    about: group.isSensitive ? null : rowFor('room', group.row, cellsOfRoom(reported, group)),
  }))
  const about = [total, ...bands.map((group) => group.about), ...rooms.flatMap((group) => group.about ?? [])]
  const hidden = hiddenRows(about)
  const safe = (of: DisclosureRow, row: CountedRow) =>
    hidden.has(of) ? hiddenRow(of, row) : shownRow(of, row)
  return {
    total: safe(total, month.total),
    byAgeBand: bands.map(({ ageBand, row, about: of }) => ({ ageBand, row: safe(of, row) })),
    byRoom: rooms.map(({ room, row, about: of }) => ({
      room,
      row: of === null ? notReported(row) : safe(of, row),
    })),
  }
}

function rowFor(
  breakdown: DisclosureRow['breakdown'],
  row: CountedRow,
  cells: DisclosureRow['cells'],
): DisclosureRow {
  return { breakdown, persons: row.persons, isClosed: row.openSeconds === 0, cells }
}

const cellsOf = (room: CountedRoom) => ageBands.map((band) => Number(room.ageBands.includes(band)))

const cellsOfBand = (rooms: readonly CountedRoom[], band: AgeBand) =>
  rooms.flatMap((room) => ageBands.map((one) => Number(one === band && room.ageBands.includes(one))))

const cellsOfRoom = (rooms: readonly CountedRoom[], room: CountedRoom) =>
  rooms.flatMap((one) => (one === room ? cellsOf(one) : ageBands.map(() => 0)))

function shownRow(of: DisclosureRow, row: CountedRow): UsageRow {
  const figure = (value: number): SafeFigure => {
    // A zero may disclose as much as a one, so the two look the same.
    if (value < personsMin) return of.breakdown === 'total' && value === 0 ? shown(0) : small(of)
    return shown(roundToFive(value))
  }
  return {
    ...sameFor(row),
    visits: figure(row.visits),
    uniqueParticipants: figure(row.persons),
    messagesPosted: figure(row.posted),
    messagesHeld: figure(row.held),
    messagesRemoved: figure(row.removed),
    medianWaitSeconds: medianOf(row.waits),
  }
}

/** All figures of the row go: forty visits by one person must not show either. */
function hiddenRow(of: DisclosureRow, row: CountedRow): UsageRow {
  const isFew = row.persons < personsMin
  const figures = everyFigure(isFew ? { kind: 'few' } : { kind: 'hidden' })
  return { ...sameFor(row), ...figures, ...(isFew && { uniqueParticipants: small(of) }) }
}

function notReported(row: CountedRow): UsageRow {
  return { ...sameFor(row), ...everyFigure({ kind: 'not-reported' }) }
}

const everyFigure = (figure: SafeFigure) => ({
  visits: figure,
  uniqueParticipants: figure,
  messagesPosted: figure,
  messagesHeld: figure,
  messagesRemoved: figure,
  medianWaitSeconds: null,
})

/** Opening hours are the place's own and no person's. To a tenth of an hour. */
const sameFor = (row: CountedRow) => ({ openHours: Math.round(row.openSeconds / 360) / 10 })

const small = (of: DisclosureRow): SafeFigure =>
  of.breakdown === 'total' ? { kind: 'few' } : { kind: 'zero-to-four' }

const shown = (value: number): SafeFigure => ({ kind: 'shown', value })

/** last of all, and never from something already rounded. */
const roundToFive = (value: number) => Math.round(value / 5) * 5

function medianOf(waits: ReadonlyMap<number, number>): number | null {
  const count = [...waits.values()].reduce((sum, many) => sum + many, 0)
  return count < personsMin ? null : medianWait(waits)
}
