/** So many rows are on the page at once: a raid of a thousand cases must not make the desk slow. */
export const rowsOnPage = 50

export interface RowPage<Row> {
  readonly rows: readonly Row[]
  /** From 0. */
  readonly page: number
  readonly pages: number
  /** Of the first row on the page, from 1; 0 when there is none. */
  readonly first: number
  readonly last: number
}

/** One page of the list. A page that is no longer there, since the list grew shorter, is the last one. */
export function pageOf<Row>(rows: readonly Row[], wished: number): RowPage<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const page = Math.min(Math.max(0, wished), pages - 1)
  const start = page * rowsOnPage
  const shown = rows.slice(start, start + rowsOnPage)
  return { rows: shown, page, pages, first: shown.length === 0 ? 0 : start + 1, last: start + shown.length }
}

/** On which page a row stands; the first when it is nowhere. */
export const pageWith = (index: number): number => (index < 0 ? 0 : Math.floor(index / rowsOnPage))
