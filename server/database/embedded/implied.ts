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
function isPresent(leaf: Leaf): boolean {
  switch (leaf.comparison) {
    case 'exists':
    case 'type':
    case 'prefix':
      return true
    case 'in':
      return Array.isArray(leaf.operand) && leaf.operand.every((operand) => tagOf(operand) !== tags.none)
    case undefined:
      return false
    default:
      return tagOf(leaf.operand) !== tags.none
  }
}

function isPartImplied(part: Filter, leaves: readonly Leaf[]): boolean {
  if (part.kind === 'and') return part.parts.every((each) => isPartImplied(each, leaves))
  return part.kind === 'leaf' && leaves.some((leaf) => leaf.path === part.path && implies(leaf, part))
}

function implies(leaf: Leaf, part: Leaf): boolean {
  if (part.comparison === 'exists') return isPresent(leaf)
  if (part.comparison === 'type' && !isWideType(part.operand))
    return leaf.comparison === 'type' && leaf.operand === part.operand
  switch (leaf.comparison) {
    case 'eq':
      return isPresent(leaf) && part.test(leaf.operand)
    case 'in':
      return (
        isPresent(leaf) && Array.isArray(leaf.operand) && leaf.operand.every((operand) => part.test(operand))
      )
    case 'prefix':
      return part.comparison === 'type' && part.test('')
    case 'gt':
    case 'gte':
      return boundsRange(leaf.operand) && impliesFrom(part, 'low') && part.test(leaf.operand)
    case 'lt':
    case 'lte':
      return boundsRange(leaf.operand) && impliesFrom(part, 'high') && part.test(leaf.operand)
    default:
      return false
  }
}

/** Types that a value shares with all values equal to it: 5 and 5.0 are both "number" but only one of them is "int". */
const wideTypes = new Set(['number', 'string', 'date', 'objectId', 'bool', 'binData', 'timestamp'])

const isWideType = (operand: unknown): boolean => typeof operand === 'string' && wideTypes.has(operand)

/** Whether a part that holds at the end of a range holds in all of it: a whole type, or a bound on the same side. */
function impliesFrom({ comparison, operand }: Leaf, side: 'low' | 'high'): boolean {
  if (comparison === 'type') return isWideType(operand)
  const bounds = side === 'low' ? ['gt', 'gte'] : ['lt', 'lte']
  return comparison !== undefined && bounds.includes(comparison)
}
