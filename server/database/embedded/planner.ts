import type { Collection, Index } from './catalogue.ts'
import { fail } from './errors.ts'
import type { Filter, Leaf } from './filter.ts'
import { isImplied } from './implied.ts'
import type { IndexField } from './index-keys.ts'
import { compoundKey, keyText } from './keys.ts'
import {
  type Bounds,
  boundsRange,
  everything,
  isPoint,
  pointAt,
  prefixBounds,
  type Range,
  rangeBounds,
} from './ranges.ts'
import { type Doc, isDoc, own, tagOf, tags, toNumber } from './values.ts'

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
  isMultikey: false,
  spec: {},
}

const mostPoints = 4000

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
export function conditionsOf(filter: Filter): Conditions {
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

/** What has been taken from the front of an index so far. */
interface Taken {
  /** The values of each point; several when $in occurs. */
  points: unknown[][]
  fields: number
  isSingle: boolean
  used: Set<Leaf>
  isExact: boolean
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

/** On a multikey index two fields under one array may be met by different elements: only the first of them may be used. */
function isUsable(index: Index, at: number): boolean {
  const top = index.fields[at]?.parts[0]
  return !index.isMultikey || !index.fields.slice(0, at).some(({ parts }) => parts[0] === top)
}

function takePoints(index: Index, leaves: readonly Leaf[]): Taken {
  const taken: Taken = { points: [[]], fields: 0, isSingle: true, used: new Set(), isExact: true }
  for (const [at, { path }] of index.fields.entries()) {
    if (!isUsable(index, at)) break
    const here = leaves.filter((leaf) => leaf.path === path)
    const leaf = here.find(isPointLeaf) ?? here.find(isPointsLeaf)
    if (!leaf) break
    const operands = pointsOf(leaf)
    if (operands.length * taken.points.length > mostPoints) break
    taken.points = taken.points.flatMap((values) => operands.map((operand) => [...values, operand]))
    taken.isSingle &&= leaf.comparison === 'eq'
    taken.isExact &&= operands.every((operand) => tagOf(operand) !== tags.none)
    taken.used.add(leaf)
    taken.fields++
  }
  return taken
}

const isPointLeaf = (leaf: Leaf): boolean => leaf.comparison === 'eq' && isPoint(leaf.operand)

const isPointsLeaf = (leaf: Leaf): boolean =>
  leaf.comparison === 'in' &&
  Array.isArray(leaf.operand) &&
  leaf.operand.length <= mostPoints &&
  leaf.operand.every(isPoint)

function pointsOf(leaf: Leaf): unknown[] {
  if (leaf.comparison !== 'in' || !Array.isArray(leaf.operand)) return [leaf.operand]
  return [...new Map(leaf.operand.map((operand: unknown) => [keyText(operand), operand])).values()]
}

function takeRange(index: Index, leaves: readonly Leaf[], taken: Taken): Bounds[] {
  const field = isUsable(index, taken.fields) ? index.fields[taken.fields] : undefined
  const here = leaves.filter((leaf) => leaf.path === field?.path)
  const range = rangeOf(here, index.isMultikey)
  const text = here.find((leaf) => leaf.comparison === 'prefix')
  const isRange = range.low !== undefined || range.high !== undefined
  for (const leaf of [range.low, range.high]) if (leaf) taken.used.add(leaf)
  if (!isRange && text) taken.used.add(text)
  if (!isRange && text) taken.isExact = false
  const directions = index.directions.slice(0, taken.fields + 1)
  const bounds = taken.points.map((values) => {
    const prefix = { values, directions, isFolded: index.isFolded }
    if (isRange) return rangeBounds(prefix, range)
    if (text) return prefixBounds(prefix, String(text.operand))
    return values.length ? pointAt(compoundKey(values, directions, index.isFolded)) : everything
  })
  return bounds.length > 1 ? bounds.sort((left, right) => Buffer.compare(left.low, right.low)) : bounds
}

function rangeOf(leaves: readonly Leaf[], isMultikey: boolean): Range {
  const usable = leaves.filter((leaf) => isOrdering(leaf) && boundsRange(leaf.operand))
  const tag = tagOf(usable[0]?.operand)
  const alike = usable.filter((leaf) => tagOf(leaf.operand) === tag)
  const low = alike.find(({ comparison }) => comparison === 'gt' || comparison === 'gte')
  const high = alike.find(({ comparison }) => comparison === 'lt' || comparison === 'lte')
  if (low && high && !isMultikey) return { low, high }
  return low ? { low } : high ? { high } : {}
}

const isOrdering = ({ comparison }: Leaf): boolean =>
  comparison === 'gt' || comparison === 'gte' || comparison === 'lt' || comparison === 'lte'

/** 1 when the index gives the wanted order forward, -1 backward, 0 when it does not. Without a wish any order will do. */
function sortOrder(index: Index, sort: readonly IndexField[], taken: Taken): 1 | -1 | 0 {
  if (sort.length === 0) return 1
  if (index.isMultikey || index.isFolded || taken.points.length > 1) return 0
  const fixed = new Set(index.fields.slice(0, taken.fields).map(({ path }) => path))
  const rest = sort.filter(({ path }) => !fixed.has(path))
  let order: 1 | -1 | undefined
  for (const [at, { path, direction }] of rest.entries()) {
    const field = index.fields[taken.fields + at]
    if (!field) return index.isUnique ? (order ?? 1) : 0
    if (field.path !== path) return 0
    const way = field.direction === direction ? 1 : -1
    if (order !== undefined && order !== way) return 0
    order = way
  }
  return order ?? 1
}
