import type { Index } from './catalogue.ts'
import type { Leaf } from './filter.ts'
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
import { tagOf, tags } from './values.ts'

const mostPoints = 4000

/** What has been taken from the front of an index so far. */
export interface Taken {
  /** The values of each point; several when $in occurs. */
  points: unknown[][]
  fields: number
  isSingle: boolean
  used: Set<Leaf>
  isExact: boolean
}

/** On a multikey index two fields under one array may be met by different elements: only the first of them may be used. */
function isUsable(index: Index, at: number): boolean {
  const top = index.fields[at]?.parts[0]
  return !index.isMultikey || !index.fields.slice(0, at).some(({ parts }) => parts[0] === top)
}

/** Takes equalities and $in off the front of an index. */
export function takePoints(index: Index, leaves: readonly Leaf[]): Taken {
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

/** The stretches of keys where candidates lie: after the points one range, or one beginning of a text. */
export function takeRange(index: Index, leaves: readonly Leaf[], taken: Taken): Bounds[] {
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
export function sortOrder(index: Index, sort: readonly IndexField[], taken: Taken): 1 | -1 | 0 {
  if (sort.length === 0) return 1
  if (index.isMultikey || index.isFolded || taken.points.length > 1) return 0
  const fixed = new Set(index.fields.slice(0, taken.fields).map(({ path }) => path))
  const rest = sort.filter(({ path }) => !fixed.has(path))
  const ways = new Set(
    rest.slice(0, index.fields.length - taken.fields).map(({ path, direction }, at) => {
      const field = index.fields[taken.fields + at]
      return field?.path !== path ? 0 : field.direction === direction ? 1 : -1
    }),
  )
  const isBeyond = rest.length > index.fields.length - taken.fields
  const [way = 1, ...others] = ways
  return others.length || (isBeyond && !index.isUnique) ? 0 : way
}
