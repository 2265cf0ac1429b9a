import { BSONRegExp, BSONSymbol } from 'bson'
import { fail } from './errors.ts'
import type { Test } from './filter.ts'
import { fold, keyOf, keyText } from './keys.ts'
import { isNumber, numberKind, tagOf, tags, toNumber } from './values.ts'

export type Ordering = 'eq' | 'gt' | 'gte' | 'lt' | 'lte'

const holds: Record<Ordering, (order: number) => boolean> = {
  eq: (order) => order === 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
}

/** Compares a value with an operand of the same type; another type never fits (MinKey and MaxKey compare with all). */
export function comparisonTest(name: Ordering, operand: unknown, isFolded: boolean): Test {
  if (name === 'eq' && typeof operand === 'string') return textEquality(operand, isFolded)
  const tag = tagOf(operand)
  if (tag === tags.number) return numberTest(name, operand)
  const test = holds[name]
  if (tag === tags.none)
    return name === 'gt' || name === 'lt' ? () => false : (value) => tagOf(value) === tags.none
  const isBracketed = name === 'eq' || (tag !== tags.minKey && tag !== tags.maxKey)
  const key = keyOf(operand, isFolded)
  return (value) => {
    const isComparable = isBracketed ? tagOf(value) === tag : value !== undefined
    return isComparable && test(Buffer.compare(keyOf(value, isFolded), key))
  }
}

function textEquality(operand: string, isFolded: boolean): Test {
  const wanted = isFolded ? fold(operand) : operand
  return (value) => {
    if (typeof value !== 'string') return value instanceof BSONSymbol && value.value === operand
    return (isFolded ? fold(value) : value) === wanted
  }
}

function numberTest(name: Ordering, operand: unknown): Test {
  const wanted = toNumber(operand)
  const test = holds[name]
  if (Number.isNaN(wanted)) return name === 'gt' || name === 'lt' ? () => false : (value) => isNaNValue(value)
  const key = keyOf(operand)
  return (value) => {
    if (!isNumber(value)) return false
    const number = toNumber(value)
    if (Number.isNaN(number)) return false
    if (Number.isSafeInteger(number) || numberKind(value) === 'double') {
      if (number !== wanted) return test(number < wanted ? -1 : 1)
    }
    return test(Buffer.compare(keyOf(value), key))
  }
}

const isNaNValue = (value: unknown): boolean => isNumber(value) && Number.isNaN(toNumber(value))

export function inTest(operand: readonly unknown[], isFolded: boolean): Test {
  const regexes = operand.filter((value) => value instanceof BSONRegExp).map(regexTest)
  const texts = new Set<string>()
  const keys = new Set<string>()
  for (const value of operand) {
    if (typeof value === 'string' && !isFolded) texts.add(value)
    else keys.add(keyText(value, isFolded))
  }
  return (value) => {
    if (typeof value === 'string' && !isFolded) return texts.has(value) || regexes.some((test) => test(value))
    return keys.has(keyText(value, isFolded)) || regexes.some((test) => test(value))
  }
}

/** A regular expression in PCRE's spelling of options, as JavaScript's: i, m, s and x (spaces and comments left out). */
export function regexTest(regex: BSONRegExp): Test {
  const compiled = toJavaScript(regex)
  const source = keyText(regex)
  return (value) => {
    if (typeof value === 'string') return compiled.test(value)
    return value instanceof BSONRegExp && keyText(value) === source
  }
}

export function toJavaScript({ pattern, options }: BSONRegExp): RegExp {
  if (/[^imsxu]/.test(options)) fail(51108, `invalid flag in regex options: ${options}`)
  const bare = options.includes('x')
    ? pattern.replace(/\\.|\s+|#.*$/gm, (part) => (part.startsWith('\\') ? part : ''))
    : pattern
  const inline = /^\(\?([ims]+)\)/.exec(bare)
  const flags = [...new Set(options.replace(/[xu]/g, '') + (inline?.[1] ?? ''))].join('')
  try {
    return new RegExp(inline ? bare.slice(inline[0].length) : bare, flags)
  } catch {
    return fail(51091, `Regular expression is invalid: ${pattern}`)
  }
}

export function regexWithOptions(operand: unknown, options: unknown): BSONRegExp {
  const pattern = operand instanceof BSONRegExp ? operand.pattern : operand
  if (typeof pattern !== 'string') return fail(2, '$regex has to be a string')
  if (options !== undefined && typeof options !== 'string') return fail(2, '$options has to be a string')
  return new BSONRegExp(pattern, options ?? (operand instanceof BSONRegExp ? operand.options : ''))
}

export function modTest(operand: unknown): Test {
  if (!Array.isArray(operand) || operand.length !== 2 || !operand.every(isNumber))
    return fail(2, 'malformed mod')
  const [divisor, remainder] = [Math.trunc(toNumber(operand[0])), Math.trunc(toNumber(operand[1]))]
  if (divisor === 0) fail(2, 'divisor cannot be 0')
  return (value) => isNumber(value) && Math.trunc(toNumber(value)) % divisor === remainder
}

const typeTests: Record<string, { number: number; test: Test }> = {
  double: { number: 1, test: (value) => numberKind(value) === 'double' },
  string: { number: 2, test: (value) => typeof value === 'string' },
  object: { number: 3, test: (value) => tagOf(value) === tags.object },
  array: { number: 4, test: (value) => Array.isArray(value) },
  binData: { number: 5, test: (value) => tagOf(value) === tags.binary },
  objectId: { number: 7, test: (value) => tagOf(value) === tags.objectId },
  bool: { number: 8, test: (value) => typeof value === 'boolean' },
  date: { number: 9, test: (value) => value instanceof Date },
  null: { number: 10, test: (value) => value === null },
  regex: { number: 11, test: (value) => tagOf(value) === tags.regex },
  int: { number: 16, test: (value) => numberKind(value) === 'int' },
  timestamp: { number: 17, test: (value) => tagOf(value) === tags.timestamp },
  long: { number: 18, test: (value) => isNumber(value) && numberKind(value) === 'long' },
  decimal: { number: 19, test: (value) => numberKind(value) === 'decimal' },
  minKey: { number: -1, test: (value) => tagOf(value) === tags.minKey },
  maxKey: { number: 127, test: (value) => tagOf(value) === tags.maxKey },
  number: { number: Number.NaN, test: isNumber },
}

export function allowedTypes(operand: unknown): Test {
  const list = Array.isArray(operand) ? operand : [operand]
  if (list.length === 0) fail(9, '$type must match at least one type')
  const tests = list.map(typeTest)
  return (value) => tests.some((test) => test(value))
}

function typeTest(name: unknown): Test {
  if (typeof name === 'string' && Object.hasOwn(typeTests, name) && typeTests[name])
    return typeTests[name].test
  const known = Object.values(typeTests).find(({ number }) => isNumber(name) && number === toNumber(name))
  return known ? known.test : fail(2, 'Unknown type name alias or number in $type')
}
