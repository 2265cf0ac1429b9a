import { spanOf } from './span.ts'
import type { Sum } from './span.ts'

/** A row of the report as disclosure control sees it: how many persons, and which cells (room × band) it adds up. */
export interface DisclosureRow {
  readonly breakdown: 'total' | 'age-band' | 'room'
  readonly persons: number
  /** It had no opening at all: that nobody came is no secret. */
  readonly isClosed: boolean
  readonly cells: Sum
}

/** fewer persons than this are never shown. */
export const personsMin = 5
const fewMax = 10

/**
 * Which rows are hidden: those of too few persons, and as many more as are needed so that no sum over fewer than five
 * persons follows from what is still shown, in one breakdown or across both. A room that is for one band only
 * ties the breakdowns together, so they are looked at as one set of sums.
 */
export function hiddenRows(rows: readonly DisclosureRow[]): ReadonlySet<DisclosureRow> {
  const hidden = new Set(rows.filter((row) => row.persons < personsMin && !isOpenSecret(row)))
  const few = [...hidden]
  // So many near-empty rooms tell nothing each: the breakdown is dropped, and no long search is made.
  if (few.length > fewMax) for (const row of rows) if (row.breakdown === 'room') hidden.add(row)
  for (;;) {
    const group = givenAway(rows, few, hidden)
    const next = group && rowToHide(rows, group, hidden)
    if (!next) return hidden
    hidden.add(next)
  }
}

/** Nobody came, and everybody knows that nobody could. */
const isOpenSecret = (row: DisclosureRow) =>
  row.persons === 0 && (row.isClosed || row.cells.every((value) => value === 0))

/** A sum over fewer than five persons that follows from the rows still shown; undefined when there is none. */
function givenAway(
  rows: readonly DisclosureRow[],
  few: readonly DisclosureRow[],
  hidden: ReadonlySet<DisclosureRow>,
): { readonly breakdown: DisclosureRow['breakdown']; readonly cells: Sum } | undefined {
  const shown = rows.filter((row) => !hidden.has(row)).map((row) => row.cells)
  const follows = spanOf(shown)
  // Whoever knows which rooms were empty knows more: what is left of a hidden sum is then somebody's.
  const empty = few.filter((row) => row.persons === 0).map((row) => row.cells)
  const followsForNeighbour = spanOf([...shown, ...empty])
  for (const breakdown of ['age-band', 'room'] as const) {
    const own = few.filter((row) => row.breakdown === breakdown)
    const cells =
      groupsOf(own.filter((row) => row.persons === 0)).find(follows.holds) ??
      groupsOf(own.filter((row) => row.persons > 0)).find(followsForNeighbour.holds)
    if (cells) return { breakdown, cells }
  }
  return undefined
}

/**
 * The sums over every group of rows that may together have fewer than five persons. Nobody is in two age bands, so there they add up;
 * one person may be in every room, so rooms of few persons each may all be the same few.
 */
function groupsOf(rows: readonly DisclosureRow[]): Sum[] {
  const atLeast = (one: DisclosureRow, persons: number) =>
    one.breakdown === 'room' ? Math.max(one.persons, persons) : one.persons + persons
  let groups: { readonly persons: number; readonly cells: Sum }[] = []
  for (const row of rows) {
    const joined = groups
      .map((group) => ({
        persons: atLeast(row, group.persons),
        cells: group.cells.map((value, cell) => value + (row.cells[cell] ?? 0)),
      }))
      .filter((group) => group.persons < personsMin)
    groups = [...groups, row, ...joined]
  }
  return groups.map((group) => group.cells)
}

/** The smallest row that helps: one of the same breakdown with a cell in common, else any of it, else of the other, the total last. */
function rowToHide(
  rows: readonly DisclosureRow[],
  group: { readonly breakdown: DisclosureRow['breakdown']; readonly cells: Sum },
  hidden: ReadonlySet<DisclosureRow>,
): DisclosureRow | undefined {
  const bands = bandsOf(group.cells)
  const distance = (row: DisclosureRow) => {
    if (row.breakdown === 'total') return 4
    const isNear = bandsOf(row.cells).some((band) => bands.includes(band))
    return (row.breakdown === group.breakdown ? 0 : 2) + (isNear ? 0 : 1)
  }
  return rows
    .filter((row) => !hidden.has(row) && !isOpenSecret(row))
    .toSorted((one, other) => distance(one) - distance(other) || one.persons - other.persons)[0]
}

/** Cells are laid out room by room, three bands each. */
const bandsOf = (cells: Sum) =>
  [0, 1, 2].filter((band) => cells.some((value, cell) => value !== 0 && cell % 3 === band))
