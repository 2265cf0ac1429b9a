import { BSONRegExp } from 'bson'
import { fail, refuse } from './errors.ts'
import { compileExpression } from './expression.ts'
import { type Filter, type Leaf, matches, matchesValue, type Test } from './filter.ts'
import {
  allowedTypes,
  comparisonTest,
  inTest,
  modTest,
  type Ordering,
  regexTest,
  regexWithOptions,
} from './filter-tests.ts'
import { type Doc, isDoc, own, tags, tagOf, toNumber } from './values.ts'

const deepest = 100

interface Place {
  path: string
  isFolded: boolean
  depth: number
}

/**
 * Reads a filter. With isFolded, strings compare under the one collation we know.
 * @throws CommandError 2 for what MongoDB does not know either, 238 for what only MongoDB knows
 */
export function compileFilter(filter: Doc, isFolded = false, depth = 0): Filter {
  if (depth > deepest) fail(2, 'a filter is nested too deeply')
  const parts: Filter[] = []
  for (const name of Object.keys(filter)) {
    const value = own(filter, name)
    if (name.startsWith('$')) parts.push(...compileLogic(name, value, { path: '', isFolded, depth }))
    else parts.push(...compileField(value, { path: name, isFolded, depth }))
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts }
}

const refusedLogic = new Set(['$where', '$text', '$jsonSchema', '$alwaysTrue', '$alwaysFalse', '$sampleRate'])

function compileLogic(name: string, value: unknown, place: Place): Filter[] {
  if (name === '$comment') return []
  if (name === '$expr') return [{ kind: 'expression', test: compileExpression(value) }]
  if (refusedLogic.has(name)) refuse(name)
  if (name !== '$and' && name !== '$or' && name !== '$nor') fail(2, `unknown top level operator: ${name}`)
  if (!Array.isArray(value) || value.length === 0) fail(2, `${name} must be a nonempty array`)
  const kind = name === '$and' ? 'and' : name === '$or' ? 'or' : 'nor'
  return [
    {
      kind,
      parts: value.map((part) => compileFilter(document(part, name), place.isFolded, place.depth + 1)),
    },
  ]
}

function document(value: unknown, where: string): Doc {
  return isDoc(value) ? value : fail(2, `${where} needs a document`)
}

const isOperators = (value: unknown): value is Doc =>
  isDoc(value) && (Object.keys(value)[0]?.startsWith('$') ?? false)

function leafAt(place: Place, leaf: Omit<Leaf, 'kind' | 'path' | 'parts'>): Leaf {
  return { kind: 'leaf', path: place.path, parts: place.path === '' ? [] : place.path.split('.'), ...leaf }
}

function compileField(value: unknown, place: Place): Filter[] {
  if (value instanceof BSONRegExp) return [regexLeaf(value, place)]
  if (!isOperators(value)) return [comparison('eq', value, place)]
  return Object.keys(value).flatMap((name) => compileOperator(name, value, place))
}

/** An anchored pattern that begins with plain characters tells the planner what the strings begin with. */
function regexLeaf(regex: BSONRegExp, place: Place): Filter {
  const test = regexTest(regex)
  const plain =
    regex.options === '' && !regex.pattern.includes('|')
      ? /^\^([\w -]+)(?![\w -]|[*?{+])/.exec(regex.pattern)?.[1]
      : undefined
  return leafAt(place, plain === undefined ? { test } : { comparison: 'prefix', operand: plain, test })
}

function comparison(name: Ordering, operand: unknown, place: Place): Filter {
  if (name !== 'eq' && operand instanceof BSONRegExp)
    fail(2, `Can't have RegEx as arg to predicate over field '${place.path}'.`)
  return leafAt(place, { comparison: name, operand, test: comparisonTest(name, operand, place.isFolded) })
}

type Compile = (operand: unknown, place: Place, operators: Doc) => Filter[]

const operators: Record<string, Compile> = {
  $eq: (operand, place) => [comparison('eq', operand, place)],
  $gt: (operand, place) => [comparison('gt', operand, place)],
  $gte: (operand, place) => [comparison('gte', operand, place)],
  $lt: (operand, place) => [comparison('lt', operand, place)],
  $lte: (operand, place) => [comparison('lte', operand, place)],
  $ne: (operand, place) => {
    if (operand instanceof BSONRegExp) fail(2, "Can't have regex as arg to $ne.")
    return [{ kind: 'not', part: comparison('eq', operand, place) }]
  },
  $in: (operand, place) => [compileIn('$in', operand, place)],
  $nin: (operand, place) => [{ kind: 'not', part: compileIn('$nin', operand, place) }],
  $exists: (operand, place) => {
    const isWanted = operand !== false && operand !== null && toNumber(operand) !== 0
    const leaf = leafAt(place, { isWhole: true, comparison: 'exists', test: (value) => value !== undefined })
    return [isWanted ? leaf : { kind: 'not', part: leaf }]
  },
  $type: (operand, place) => {
    const isAllowed = allowedTypes(operand)
    return [leafAt(place, { comparison: 'type', operand, test: isAllowed })]
  },
  $regex: (operand, place, all) => [regexLeaf(regexWithOptions(operand, own(all, '$options')), place)],
  $options: (_operand, _place, all) =>
    Object.hasOwn(all, '$regex') ? [] : fail(2, '$options needs a $regex'),
  $mod: (operand, place) => [leafAt(place, { test: modTest(operand) })],
  $not: (operand, place) => {
    const isFit = operand instanceof BSONRegExp || (isOperators(operand) && Object.keys(operand).length > 0)
    if (!isFit) fail(2, '$not needs a regex or a document')
    return [{ kind: 'not', part: { kind: 'and', parts: compileField(operand, deeper(place)) } }]
  },
  $size: (operand, place) => {
    const size = toNumber(operand)
    if (!Number.isInteger(size) || size < 0) fail(2, `Failed to parse $size. Expected a non-negative integer`)
    return [leafAt(place, { isWhole: true, test: (value) => Array.isArray(value) && value.length === size })]
  },
  $all: (operand, place) => [compileAll(operand, place)],
  $elemMatch: (operand, place) => [leafAt(place, { isWhole: true, test: elementTest(operand, place) })],
  $comment: () => [],
}

function deeper(place: Place): Place {
  if (place.depth > deepest) fail(2, 'a filter is nested too deeply')
  return { ...place, depth: place.depth + 1 }
}

const refusedOperators =
  /^\$(?:bits(?:All|Any)(?:Set|Clear)|geo.*|near.*|within|text|where|jsonSchema|_internal.*|maxDistance|minDistance|ref|id|db)$/

function compileOperator(name: string, all: Doc, place: Place): Filter[] {
  if (refusedOperators.test(name)) refuse(name)
  const compile = Object.hasOwn(operators, name) ? operators[name] : undefined
  return compile ? compile(own(all, name), place, all) : fail(2, `unknown operator: ${name}`)
}

function compileIn(name: string, operand: unknown, place: Place): Filter {
  if (!Array.isArray(operand)) return fail(2, `${name} needs an array`)
  if (operand.some(isOperators)) fail(2, `cannot nest $ under ${name}`)
  return leafAt(place, { comparison: 'in', operand, test: inTest(operand, place.isFolded) })
}

function compileAll(operand: unknown, place: Place): Filter {
  if (!Array.isArray(operand)) return fail(2, '$all needs an array')
  if (operand.length === 0) return leafAt(place, { isWhole: true, test: () => false })
  const parts = operand.flatMap((element) => {
    if (isOperators(element) && Object.keys(element)[0] !== '$elemMatch') fail(2, 'no $ expressions in $all')
    return compileField(element, deeper(place))
  })
  return { kind: 'and', parts }
}

const logic = new Set(['$and', '$or', '$nor'])

/** The condition of $elemMatch: operators ask each element itself, anything else asks it as a document. */
function elementTest(operand: unknown, place: Place): Test {
  const { path: _path, ...rest } = deeper(place)
  const fits = elementFilter(document(operand, '$elemMatch'), { path: '', ...rest })
  return (value, found) => {
    const index = Array.isArray(value) ? value.findIndex(fits) : -1
    if (found && index >= 0) found.index = index
    return index >= 0
  }
}

function elementFilter(operand: Doc, place: Place): (element: unknown) => boolean {
  if (isOperators(operand) && !logic.has(Object.keys(operand)[0] ?? '')) {
    const filter: Filter = { kind: 'and', parts: compileField(operand, place) }
    return (element) => matchesValue(filter, element)
  }
  const filter = compileFilter(operand, place.isFolded, place.depth)
  return (element) => isDoc(element) && matches(filter, element)
}

/** The condition of $pull: a document or operators as under $elemMatch, any other value by equality. */
export function pullTest(operand: unknown): (element: unknown) => boolean {
  const place = { path: '', isFolded: false, depth: 0 }
  if (isDoc(operand)) return elementFilter(operand, place)
  if (operand instanceof BSONRegExp) return (element) => regexTest(operand)(element)
  const test = comparisonTest('eq', operand, false)
  return (element) => (tagOf(element) !== tags.none || element === null ? test(element) : false)
}
