import type { Index } from './catalogue.ts'
import type { Filter, Leaf } from './filter.ts'
import { boundsRange } from './ranges.ts'
import { tagOf, tags } from './values.ts'

/** Whether every document that fits the conditions stands in the index, also when the index is sparse or partial. */
export function isImplied(index: Index, leaves: readonly Leaf[]): boolean {
  if (
    index.isSparse &&
    !index.fields.some(({ path }) => leaves.some((leaf) => leaf.path === path && isPresent(leaf)))
  )
    return false
  return index.partial === undefined || (!index.isFolded && isPartImplied(index.partial, leaves))
}

/** Whether a condition is only met where the field exists. */
function isPresent({ comparison, operand }: Leaf): boolean {
  if (comparison === undefined) return false
  if (comparison === 'exists' || comparison === 'type' || comparison === 'prefix') return true
  return operandsOf(comparison, operand).every((each) => tagOf(each) !== tags.none)
}

function operandsOf(comparison: Leaf['comparison'], operand: unknown): unknown[] {
  return comparison === 'in' && Array.isArray(operand) ? operand : [operand]
}

function isPartImplied(part: Filter, leaves: readonly Leaf[]): boolean {
  if (part.kind === 'and') return part.parts.every((each) => isPartImplied(each, leaves))
  return part.kind === 'leaf' && leaves.some((leaf) => leaf.path === part.path && implies(leaf, part))
}

function implies(leaf: Leaf, part: Leaf): boolean {
  const { comparison, operand } = leaf
  if (part.comparison === 'exists') return isPresent(leaf)
  if (part.comparison === 'type' && !isWideType(part.operand)) {
    return comparison === 'type' && operand === part.operand
  }
  if (comparison === 'eq' || comparison === 'in') {
    return isPresent(leaf) && operandsOf(comparison, operand).every((each) => part.test(each))
  }
  if (comparison === 'prefix') return part.comparison === 'type' && part.test('')
  return rangeImplies(leaf, part)
}

function rangeImplies({ comparison, operand }: Leaf, part: Leaf): boolean {
  return isRange(comparison) && boundsRange(operand) && holdsFrom(part, comparison) && part.test(operand)
}

/** Types that a value shares with all values equal to it: 5 and 5.0 are both "number" but only one of them is "int". */
const wideTypes = new Set(['number', 'string', 'date', 'objectId', 'bool', 'binData', 'timestamp'])

const isWideType = (operand: unknown): boolean => typeof operand === 'string' && wideTypes.has(operand)

const upward = new Set<Leaf['comparison']>(['gt', 'gte'])
const downward = new Set<Leaf['comparison']>(['lt', 'lte'])

const isRange = (comparison: Leaf['comparison']): boolean =>
  upward.has(comparison) || downward.has(comparison)

/** Whether a part that holds at the end of a range holds in all of it: a whole type, or a bound on the same side. */
function holdsFrom({ comparison, operand }: Leaf, range: Leaf['comparison']): boolean {
  if (comparison === 'type') return isWideType(operand)
  return upward.has(range) ? upward.has(comparison) : downward.has(comparison)
}
