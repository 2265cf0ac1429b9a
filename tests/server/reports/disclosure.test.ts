import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { SafeFigure, UsageRow } from '@lyktan/shared/reports.ts'
import { disclose } from '../../../server/reports/disclosure.ts'
import type { CountedMonth, CountedRow, SafeMonth } from '../../../server/reports/disclosure.ts'

/** One young person's month in one room. */
interface Stay {
  readonly person: number
  readonly band: AgeBand
  readonly room: number
  readonly visits: number
}
interface Evening {
  readonly rooms: readonly (readonly AgeBand[])[]
  readonly stays: readonly Stay[]
}

const rowOf = (stays: readonly Stay[]): CountedRow => ({
  persons: new Set(stays.map((stay) => stay.person)).size,
  visits: stays.reduce((sum, stay) => sum + stay.visits, 0),
  posted: stays.reduce((sum, stay) => sum + stay.visits * 3, 0),
  held: 0,
  removed: 0,
  openSeconds: 3600,
  waits: new Map(),
})

function monthOf({ rooms, stays }: Evening, sensitive: readonly number[] = []): CountedMonth {
  const reported = stays.filter((stay) => !sensitive.includes(stay.room))
  return {
    total: rowOf(reported),
    byAgeBand: ageBands.map((ageBand) => ({
      ageBand,
      row: rowOf(reported.filter((stay) => stay.band === ageBand)),
    })),
    byRoom: rooms.map((bands, room) => ({
      room: `Rum ${room}`,
      ageBands: bands,
      isSensitive: sensitive.includes(room),
      row: rowOf(stays.filter((stay) => stay.room === room)),
    })),
  }
}

type Kept = 'visits' | 'messagesPosted'
const valueOf = (figure: SafeFigure) => (figure.kind === 'shown' ? figure.value : null)

interface Group {
  readonly stays: (evening: Evening) => readonly Stay[]
  readonly row: UsageRow
}

function breakdownsOf(safe: SafeMonth): Group[][] {
  return [
    safe.byAgeBand.map(({ ageBand, row }) => ({
      row,
      stays: ({ stays }) => stays.filter((stay) => stay.band === ageBand),
    })),
    safe.byRoom.map(({ row }, room) => ({
      row,
      stays: ({ stays }) => stays.filter((stay) => stay.room === room),
    })),
  ]
}

/**
 * Knows the published report and which room is for which bands, and subtracts: in each breakdown the rest of the total,
 * and for a room of one band also from that band. Succeeds when what is left belongs to one to four persons.
 */
function attack(evening: Evening, safe: SafeMonth): string[] {
  const found: string[] = []
  const judge = (whole: UsageRow, parts: readonly Group[]) => {
    for (const measure of ['visits', 'messagesPosted'] as const satisfies readonly Kept[]) {
      if (valueOf(whole[measure]) === null) continue
      const unknown = parts.filter((part) => valueOf(part.row[measure]) === null)
      const left = unknown.flatMap((part) => part.stays(evening))
      const persons = new Set(left.map((stay) => stay.person)).size
      if (persons > 0 && persons < 5) found.push(`${measure} of ${persons}`)
    }
  }
  const [bands = [], rooms = []] = breakdownsOf(safe)
  judge(safe.total, bands)
  judge(safe.total, rooms)
  ageBands.forEach((band, index) => {
    const serving = rooms.filter((_, room) => evening.rooms[room]?.includes(band))
    const areAllOnlyForIt = evening.rooms.every((own) => !own.includes(band) || own.length === 1)
    const whole = bands[index]?.row
    if (whole && areAllOnlyForIt) judge(whole, serving)
  })
  for (const group of [...bands, ...rooms]) {
    const { size } = new Set(group.stays(evening).map((stay) => stay.person))
    if (
      size < 5 &&
      Object.values(group.row).some((cell) => typeof cell === 'object' && cell?.kind === 'shown')
    )
      found.push(`shown of ${size}`)
  }
  return found
}

/** The report with complementary suppression switched off: what is hidden only for others' sake is shown. */
function withoutComplement(month: CountedMonth, safe: SafeMonth): SafeMonth {
  const open = (row: UsageRow, counted: CountedRow): UsageRow => ({
    ...row,
    ...(row.visits.kind === 'hidden' && { visits: { kind: 'shown', value: counted.visits } }),
    ...(row.messagesPosted.kind === 'hidden' && { messagesPosted: { kind: 'shown', value: counted.posted } }),
  })
  const rowAt = (rows: readonly { row: CountedRow }[], index: number) => rows[index]?.row ?? rowOf([])
  return {
    total: open(safe.total, month.total),
    byAgeBand: safe.byAgeBand.map((group, index) => ({
      ...group,
      row: open(group.row, rowAt(month.byAgeBand, index)),
    })),
    byRoom: safe.byRoom.map((group, index) => ({
      ...group,
      row: open(group.row, rowAt(month.byRoom, index)),
    })),
  }
}

const bandsOfRoom = fc.constantFrom<readonly AgeBand[]>(
  ['13-15'],
  ['16-19'],
  ['20-25'],
  ['13-15', '16-19'],
  ['16-19', '20-25'],
  ageBands,
)
const evenings: fc.Arbitrary<Evening> = fc
  .array(bandsOfRoom, { minLength: 1, maxLength: 5 })
  .chain((rooms) => {
    const stay = fc.record({
      person: fc.integer({ min: 0, max: 40 }),
      at: fc.nat({ max: rooms.length * 3 - 1 }),
      visits: fc.integer({ min: 1, max: 40 }),
    })
    return fc.array(stay, { maxLength: 70 }).map((stays) => ({
      rooms,
      stays: stays.flatMap(({ person, at, visits }) => {
        // A person has one band, as in life; she is only in rooms that are for it.
        const band = ageBands[person % 3] ?? '13-15'
        const room = at % rooms.length
        return rooms[room]?.includes(band) ? [{ person, band, room, visits }] : []
      }),
    }))
  })

describe('a month that may be shown', () => {
  it('gives an attacker who subtracts nothing about fewer than five persons', () => {
    fc.assert(
      fc.property(evenings, (evening) => {
        expect(attack(evening, disclose(monthOf(evening)))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('would give him something if only the small rows themselves were hidden', () => {
    const isCaught = (evening: Evening) => {
      const month = monthOf(evening)
      return attack(evening, withoutComplement(month, disclose(month))).length > 0
    }
    expect(fc.sample(evenings, { numRuns: 500, seed: 7 }).some(isCaught)).toBe(true)
  })

  it('does not show forty visits by one person', () => {
    const many = Array.from({ length: 20 }, (_, person) => ({
      person,
      band: '16-19' as const,
      room: 1,
      visits: 2,
    }))
    const evening: Evening = {
      rooms: [['13-15'], ['16-19'], ['16-19', '20-25']],
      stays: [{ person: 99, band: '13-15', room: 0, visits: 40 }, ...many],
    }
    const safe = disclose(monthOf(evening))

    expect(safe.byRoom[0]?.row).toMatchObject({ visits: { kind: 'few' }, messagesPosted: { kind: 'few' } })
    expect(safe.byRoom[0]?.row.uniqueParticipants).toEqual({ kind: 'zero-to-four' })
    expect(safe.byRoom[1]?.row.visits).toEqual({ kind: 'hidden' })
    expect(attack(evening, safe)).toEqual([])
  })

  it('hides a room when the age bands, rather than the other rooms, would give a small one away', () => {
    const crowd = (from: number, band: AgeBand, room: number) =>
      Array.from({ length: 5 }, (_, index) => ({ person: from + index, band, room, visits: 2 }))
    const evening: Evening = {
      rooms: [['13-15'], ['13-15'], ['16-19']],
      stays: [
        { person: 1, band: '13-15', room: 0, visits: 30 },
        ...crowd(10, '13-15', 1),
        ...crowd(20, '13-15', 1),
        ...crowd(30, '16-19', 2),
      ],
    }
    expect(attack(evening, disclose(monthOf(evening)))).toEqual([])
  })

  it('knows that the few of one near-empty room may be the few of another', () => {
    const all = { rooms: [['16-19', '20-25'], ageBands, ageBands] } as const
    const stay = (person: number, band: AgeBand, ...rooms: number[]) =>
      rooms.map((room) => ({ person, band, room, visits: 1 }))
    const evening: Evening = {
      ...all,
      stays: [
        ...stay(0, '13-15', 1, 2),
        ...stay(1, '16-19', 0, 1, 2),
        ...[10, 25, 11].flatMap((person) => stay(person, '16-19', 0)),
        ...stay(2, '20-25', 0, 1),
      ],
    }
    expect(attack(evening, disclose(monthOf(evening)))).toEqual([])
  })

  it('shows nobody in the room and four in it alike', () => {
    const crowd = Array.from({ length: 30 }, (_, person) => ({
      person,
      band: ageBands[person % 3] ?? '13-15',
      room: 0,
      visits: 1,
    }))
    const rooms = [ageBands, ageBands, ageBands]
    const empty = disclose(
      monthOf({ rooms, stays: [...crowd, ...crowd.map((stay) => ({ ...stay, room: 1 }))] }),
    )
    const four = disclose(
      monthOf({
        rooms,
        stays: [
          ...crowd,
          ...crowd.map((stay) => ({ ...stay, room: 1 })),
          ...crowd.slice(0, 2).map((stay) => ({ ...stay, room: 2 })),
        ],
      }),
    )
    expect(empty.byRoom[2]).toEqual(four.byRoom[2])
  })

  it('tells only that a sensitive room exists, and has it in no sum', () => {
    const crowd = (room: number) =>
      Array.from({ length: 12 }, (_, person) => ({
        person: person + room * 100,
        band: '16-19' as const,
        room,
        visits: 1,
      }))
    const evening: Evening = { rooms: [['16-19'], ['16-19']], stays: [...crowd(0), ...crowd(1)] }
    const safe = disclose(monthOf(evening, [1]))

    expect(safe.byRoom[1]?.row).toMatchObject({ visits: { kind: 'not-reported' }, openHours: 1 })
    expect(safe.total.visits).toEqual({ kind: 'shown', value: 10 })
  })

  it('rounds last and shows every figure to the nearest five', () => {
    const stays = Array.from({ length: 13 }, (_, person) => ({
      person,
      band: '16-19' as const,
      room: 0,
      visits: 1,
    }))
    const { total } = disclose(monthOf({ rooms: [['16-19']], stays }))
    expect(total).toMatchObject({
      visits: { kind: 'shown', value: 15 },
      messagesPosted: { kind: 'shown', value: 40 },
      messagesHeld: { kind: 'shown', value: 0 },
    })
  })
})
