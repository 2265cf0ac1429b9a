import type { Stored } from './documents.ts'
import { fail } from './errors.ts'
import { type Filter, matches } from './filter.ts'
import type { IndexField } from './index-keys.ts'
import { type Plan, plan } from './planner.ts'
import { countEntries, scan, type Source } from './scan.ts'
import { orderOf, sortFields } from './sort.ts'
import { decode, type Doc } from './values.ts'

export interface Query {
  filter: Filter
  sort?: Doc
  skip?: number
  /** Zero: no limit. */
  limit?: number
  isFolded?: boolean
  hint?: unknown
}

/** A found document; `doc` is there when it had to be decoded to be found. */
export interface Found extends Stored {
  doc?: Doc
}

/** The most bytes that a sort keeps in memory. */
const largestSort = 64 * 1024 * 1024

function planOf(source: Source, query: Query): Plan {
  const sort: IndexField[] =
    query.sort && !Object.hasOwn(query.sort, '$natural') ? sortFields(query.sort) : []
  const natural =
    query.sort && Object.hasOwn(query.sort, '$natural') ? { $natural: query.sort['$natural'] } : undefined
  return plan(source.collection, {
    filter: query.filter,
    sort,
    isFolded: query.isFolded ?? false,
    hint: natural ?? query.hint,
  })
}

/** The documents that fit, in the wanted order, found as they are asked for. @throws CommandError 292 for a sort too large */
export function* find(source: Source, query: Query): Generator<Found> {
  const chosen = planOf(source, query)
  const found = chosen.isSorted
    ? candidates(source, query, chosen)
    : sorted(candidates(source, query, chosen), query)
  let toSkip = query.skip ?? 0
  let left = query.limit ? query.limit : Infinity
  for (const each of found) {
    if (toSkip-- > 0) continue
    yield each
    if (--left <= 0) return
  }
}

function* candidates(source: Source, { filter, limit, skip }: Query, chosen: Plan): Generator<Found> {
  const expected = chosen.isExact && chosen.isSorted && limit ? limit + (skip ?? 0) : undefined
  for (const stored of union(source, chosen, expected)) {
    if (chosen.isExact) {
      yield stored
      continue
    }
    const doc = decode(stored.bytes)
    if (matches(filter, doc)) yield { ...stored, doc }
  }
}

/** The stored documents of all access paths, each once. */
function* union(source: Source, { accesses }: Plan, expected: number | undefined): Generator<Stored> {
  const seen = accesses.length > 1 ? new Set<number>() : undefined
  for (const access of accesses) {
    for (const stored of scan(source, access, expected)) {
      if (seen?.has(stored.rowId)) continue
      seen?.add(stored.rowId)
      yield stored
    }
  }
}

function sorted(found: Iterable<Found>, query: Query): Found[] {
  const order = orderOf(query.sort ?? {}, query.isFolded ?? false)
  const wanted = query.limit ? query.limit + (query.skip ?? 0) : Infinity
  let kept: { key: Buffer; found: Found }[] = []
  let bytes = 0
  for (const each of found) {
    kept.push({ key: order(each.doc ?? decode(each.bytes)), found: { rowId: each.rowId, bytes: each.bytes } })
    bytes += each.bytes.length
    if (kept.length > 2 * wanted + 1000) {
      kept = kept.sort(byKey).slice(0, wanted)
      bytes = kept.reduce((sum, { found: { bytes: own } }) => sum + own.length, 0)
    }
    if (bytes > largestSort) fail(292, 'a sort exceeded the memory limit of 64 MB; add an index or a limit')
  }
  return kept.sort(byKey).map(({ found: each }) => each)
}

const byKey = (left: { key: Buffer }, right: { key: Buffer }): number => Buffer.compare(left.key, right.key)

/** How many documents fit, counted inside SQLite when an index says it all. */
export function countFound(source: Source, query: Query): number {
  const chosen = planOf(source, query)
  const [access] = chosen.accesses
  const all =
    chosen.isExact && access ? countEntries(source, access) : countOneByOne(candidates(source, query, chosen))
  const rest = Math.max(0, all - (query.skip ?? 0))
  return query.limit ? Math.min(rest, query.limit) : rest
}

function countOneByOne(found: Iterable<Found>): number {
  let count = 0
  for (const _each of found) count++
  return count
}
