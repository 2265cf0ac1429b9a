import type { Collection, Index } from './catalogue.ts'
import { fail } from './errors.ts'
import type { Filter, Leaf } from './filter.ts'
import { isImplied } from './implied.ts'
import type { IndexField } from './index-keys.ts'
import { sortOrder, takePoints, takeRange } from './index-use.ts'
import type { Bounds } from './ranges.ts'
import { type Doc, isDoc, own, toNumber } from './values.ts'

/** Where candidates come from: the table in its own order, the _id key, or an index. */
export interface Access {
  index: Index | 'natural' | 'id'
  bounds: Bounds[]
  isBackward: boolean
  /** Whether the bounds say all that the filter says, so that no document need be decoded. */
  isExact: boolean
  /** Whether candidates come in the wanted order. */
  isSorted: boolean
}

export interface Plan {
  accesses: Access[]
  isExact: boolean
  isSorted: boolean
}

export interface Wanted {
  filter: Filter
  sort: IndexField[]
  isFolded: boolean
  hint?: unknown
}

interface Candidate extends Access {
  score: number
}

/** The _id key as if it were an index of the collection. */
const idIndex: Index = {
  id: 0,
  name: '_id_',
  fields: [{ path: '_id', parts: ['_id'], direction: 1 }],
  directions: [1],
  isUnique: true,
  isSparse: false,
  partial: undefined,
  expireAfterSeconds: undefined,
  isFolded: false,
  concerns: new Set(['_id']),
  isMultikey: false,
  spec: {},
}

/** Chooses how to find the documents that fit: by the index with the most use, a union of indexes for $or, or the whole table. */
export function plan(collection: Collection, wanted: Wanted): Plan {
  if (wanted.hint !== undefined) return single(hinted(collection, wanted))
  const best = bestIndex(collection, wanted)
  if (best) return single(best)
  const union = unionOf(collection, wanted)
  return union ?? single(naturally(wanted, false))
}

const single = (access: Access): Plan => ({
  accesses: [access],
  isExact: access.isExact,
  isSorted: access.isSorted,
})

function naturally(wanted: Wanted, isBackward: boolean): Access {
  const isExact = wanted.filter.kind === 'and' && wanted.filter.parts.length === 0
  return { index: 'natural', bounds: [], isBackward, isExact, isSorted: wanted.sort.length === 0 }
}

function hinted(collection: Collection, wanted: Wanted): Access {
  const { hint } = wanted
  if (isDoc(hint) && Object.hasOwn(hint, '$natural')) return naturally(wanted, toNumber(hint['$natural']) < 0)
  const named = [idIndex, ...collection.indexes].find((index) =>
    typeof hint === 'string' ? index.name === hint : isDoc(hint) && isSameKey(index, hint),
  )
  if (!named) return fail(2, 'error processing query: hint provided does not correspond to an existing index')
  return candidate(named, wanted, conditionsOf(wanted.filter))
}

function isSameKey(index: Index, key: Doc): boolean {
  const names = Object.keys(key)
  return (
    names.length === index.fields.length &&
    index.fields.every(
      ({ path, direction }, at) => names[at] === path && toNumber(own(key, path)) === direction,
    )
  )
}

interface Conditions {
  leaves: Leaf[]
  /** Whether the leaves are all that the filter says. */
  isComplete: boolean
}

/** The conditions that all hold at once. */
function conditionsOf(filter: Filter): Conditions {
  if (filter.kind === 'leaf') return { leaves: [filter], isComplete: true }
  if (filter.kind !== 'and') return { leaves: [], isComplete: false }
  const parts = filter.parts.map(conditionsOf)
  return {
    leaves: parts.flatMap(({ leaves }) => leaves),
    isComplete: parts.every(({ isComplete }) => isComplete),
  }
}

function bestIndex(collection: Collection, wanted: Wanted): Candidate | undefined {
  const conditions = conditionsOf(wanted.filter)
  let best: Candidate | undefined
  for (const index of [idIndex, ...collection.indexes]) {
    if (index.isFolded !== wanted.isFolded || !isImplied(index, conditions.leaves)) continue
    const option = candidate(index, wanted, conditions)
    if (option.score > (best?.score ?? 0)) best = option
  }
  return best
}

function unionOf(collection: Collection, wanted: Wanted): Plan | undefined {
  const { filter } = wanted
  const choices =
    filter.kind === 'or'
      ? [filter]
      : filter.kind === 'and'
        ? filter.parts.filter(({ kind }) => kind === 'or')
        : []
  for (const choice of choices) {
    if (choice.kind !== 'or') continue
    const accesses = choice.parts.map((part) => bestIndex(collection, { ...wanted, filter: part, sort: [] }))
    if (accesses.every((access) => access !== undefined))
      return { accesses, isExact: false, isSorted: wanted.sort.length === 0 }
  }
  return undefined
}

function candidate(index: Index, wanted: Wanted, conditions: Conditions): Candidate {
  const taken = takePoints(index, conditions.leaves)
  const bounds = takeRange(index, conditions.leaves, taken)
  const order = sortOrder(index, wanted.sort, taken)
  const isComplete = conditions.isComplete && conditions.leaves.every((leaf) => taken.used.has(leaf))
  const isWholeKey =
    index.isUnique && taken.isSingle && taken.fields === index.fields.length && taken.fields > 0
  const score = (isWholeKey ? 1000 : 0) + taken.used.size * 10 + (order !== 0 && wanted.sort.length ? 8 : 0)
  return {
    index: index === idIndex ? 'id' : index,
    bounds,
    isBackward: order === -1,
    isExact: isComplete && taken.isExact && !index.isMultikey && !index.isFolded,
    isSorted: order !== 0,
    score,
  }
}
