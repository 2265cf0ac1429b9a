import { BSONRegExp } from 'bson'
import type { Leaf } from './filter.ts'
import { compoundKey } from './keys.ts'
import { tagOf, tags, toNumber } from './values.ts'

/** A stretch of keys: from low on, up to but without high. */
export interface Bounds {
  low: Uint8Array
  high: Uint8Array
  /** Whether low is the only key in it, when it is a key of all the index's fields. */
  isPoint?: boolean
}

const after = Buffer.from([0xff])

export const everything: Bounds = { low: Buffer.alloc(0), high: after }

/** Behind every key that begins with the given one: no encoded field begins with FF. */
const behind = (key: Uint8Array): Uint8Array => Buffer.concat([key, after])

/** The stretch of the keys that begin with a key. */
export const pointAt = (key: Uint8Array): Bounds => ({ low: key, high: behind(key), isPoint: true })

/** The values that stand for the fields before, and the directions up to and with the field that the range is on. */
export interface Prefix {
  values: readonly unknown[]
  directions: readonly number[]
  isFolded: boolean
}

export interface Range {
  low?: Leaf
  high?: Leaf
}

const rangeTags = new Set<number>([
  tags.number,
  tags.text,
  tags.date,
  tags.objectId,
  tags.boolean,
  tags.binary,
  tags.timestamp,
])

/** Whether an operand of $gt and its kin bounds a stretch of keys of its own type. */
export function boundsRange(operand: unknown): boolean {
  const tag = tagOf(operand)
  return rangeTags.has(tag) && !(tag === tags.number && Number.isNaN(toNumber(operand)))
}

/** Whether equality with an operand is a point in an index: arrays are not, as an index holds their elements. */
export function isPoint(operand: unknown): boolean {
  return !Array.isArray(operand) && !(operand instanceof BSONRegExp)
}

/** The stretch of keys under a prefix where a range lies; it never leaves the operand's type. */
export function rangeBounds(prefix: Prefix, range: Range): Bounds {
  const operand = (range.low ?? range.high)?.operand
  const isAscending = prefix.directions.at(-1) === 1
  const [first, last] = isAscending ? [range.low, range.high] : [range.high, range.low]
  const bracket = bracketOf(prefix, operand, isAscending)
  const low = first && encoded(prefix, first.operand)
  const high = last && encoded(prefix, last.operand)
  return {
    low: low ? (isOpen(first) ? behind(low) : low) : bracket.low,
    high: high ? (isOpen(last) ? high : behind(high)) : bracket.high,
  }
}

const isOpen = (leaf: Leaf | undefined): boolean => leaf?.comparison === 'gt' || leaf?.comparison === 'lt'

function encoded({ values, directions, isFolded }: Prefix, operand: unknown): Buffer {
  return compoundKey([...values, operand], directions, isFolded)
}

/** All values of the operand's type; among numbers NaN is left out, as no range holds it. */
function bracketOf(prefix: Prefix, operand: unknown, isAscending: boolean): Bounds {
  const start = compoundKey(prefix.values, prefix.directions, prefix.isFolded)
  const tag = tagOf(operand)
  const byte = isAscending ? tag : ~tag & 0xff
  const bracket = {
    low: Buffer.concat([start, Buffer.from([byte])]),
    high: Buffer.concat([start, Buffer.from([byte + 1])]),
  }
  if (tag !== tags.number) return bracket
  const lowest = encoded(prefix, -Infinity)
  return isAscending ? { ...bracket, low: lowest } : { ...bracket, high: behind(lowest) }
}

/** All strings that begin with a text. */
export function prefixBounds(prefix: Prefix, text: string): Bounds {
  const start = compoundKey(prefix.values, prefix.directions, prefix.isFolded)
  const key = Buffer.concat([Buffer.from([tags.text]), Buffer.from(text, 'utf8')])
  if (prefix.directions.at(-1) !== 1) for (const [at, byte] of key.entries()) key[at] = ~byte & 0xff
  const low = Buffer.concat([start, key])
  // Twice, since the end of an inverted string begins with FF.
  return { low, high: behind(behind(low)) }
}
