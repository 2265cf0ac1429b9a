import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  deserialize,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
  UUID,
} from 'bson'
import { fail, refuse } from './errors.ts'

/** A decoded document. Its names come from outside: read them with own(), write them with put(). */
export type Doc = Record<string, unknown>

/** Type tags in MongoDB's order of types; they are the first byte of an encoded key. */
export const tags = {
  minKey: 1,
  emptyArray: 3,
  none: 5,
  number: 10,
  text: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  code: 55,
  maxKey: 127,
} as const

const tagByPrototype = new Map<unknown, number>([
  [Object.prototype, tags.object],
  [null, tags.object],
  [Int32.prototype, tags.number],
  [Double.prototype, tags.number],
  [Long.prototype, tags.number],
  [Decimal128.prototype, tags.number],
  [Date.prototype, tags.date],
  [ObjectId.prototype, tags.objectId],
  [Binary.prototype, tags.binary],
  [UUID.prototype, tags.binary],
  [Timestamp.prototype, tags.timestamp],
  [BSONRegExp.prototype, tags.regex],
  [BSONSymbol.prototype, tags.text],
  [MinKey.prototype, tags.minKey],
  [MaxKey.prototype, tags.maxKey],
  [Code.prototype, tags.code],
])

/** A set beside the table of tags: an empty array inside an index, which MongoDB sorts below null. */
export const emptyArray = Symbol('an empty array')

export function tagOf(value: unknown): number {
  if (typeof value === 'string') return tags.text
  if (typeof value === 'number') return tags.number
  if (value === null || value === undefined) return tags.none
  if (typeof value === 'boolean') return tags.boolean
  if (value === emptyArray) return tags.emptyArray
  if (Array.isArray(value)) return tags.array
  return tagByPrototype.get(Object.getPrototypeOf(value)) ?? refuse(`a value of type ${typeName(value)}`)
}

function typeName(value: unknown): string {
  return value instanceof Object ? value.constructor.name : typeof value
}

/** A plain document, told by its prototype: a field named "_bsontype" or "constructor" fools nobody. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

export function own(doc: Doc, name: string): unknown {
  return Object.hasOwn(doc, name) ? doc[name] : undefined
}

export function put(doc: Doc, name: string, value: unknown): void {
  if (name !== '__proto__') doc[name] = value
  else Object.defineProperty(doc, name, { value, writable: true, enumerable: true, configurable: true })
}

const typed = { promoteValues: false, promoteBuffers: false, bsonRegExp: true }

/** Decodes with number types kept, so that 5.0 stays a double and an int64 an int64 through an update. */
export const decode = (bytes: Uint8Array): Doc => deserialize(bytes, typed)

/** As decode, but the elements of the array `documents` stay bytes. */
export const decodeInsert = (bytes: Uint8Array): Doc =>
  deserialize(bytes, { ...typed, fieldsAsRaw: { documents: true } })

/** Decodes with numbers as JavaScript numbers, for expressions and aggregation. */
export const decodePlain = (bytes: Uint8Array): Doc =>
  deserialize(bytes, { bsonRegExp: true, promoteBuffers: false })

export const maxDocumentBytes = 16 * 1024 * 1024

export function encode(doc: Doc): Uint8Array {
  const bytes = serialize(doc)
  if (bytes.length > maxDocumentBytes) fail(10334, `a document of ${bytes.length} bytes is too large`)
  return bytes
}

export function isNumber(value: unknown): boolean {
  return tagOf(value) === tags.number
}

/** The value of any number type as a double (an int64 beyond 2^53 and a decimal are rounded); NaN for what is no number. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') return value
  if (value instanceof Int32 || value instanceof Double) return value.value
  if (value instanceof Long) return value.toNumber()
  if (value instanceof Decimal128) return Number(value.toString())
  return Number.NaN
}

export type NumberKind = 'int' | 'long' | 'double' | 'decimal'

export function numberKind(value: unknown): NumberKind | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'int' : 'double'
  if (value instanceof Int32) return 'int'
  if (value instanceof Double) return 'double'
  if (value instanceof Long) return value instanceof Timestamp ? undefined : 'long'
  return value instanceof Decimal128 ? 'decimal' : undefined
}

const wholeNumber = (value: unknown): bigint =>
  value instanceof Long ? value.toBigInt() : BigInt(toNumber(value))

/** Adds or multiplies as MongoDB does: int32 grows to int64, a double wins over both. */
export function arithmetic(operation: 'add' | 'multiply', left: unknown, right: unknown): unknown {
  const kinds = [numberKind(left), numberKind(right)]
  if (kinds.includes('decimal')) refuse('arithmetic on Decimal128')
  if (kinds.includes('double')) {
    const [a, b] = [toNumber(left), toNumber(right)]
    return new Double(operation === 'add' ? a + b : a * b)
  }
  const [a, b] = [wholeNumber(left), wholeNumber(right)]
  const result = operation === 'add' ? a + b : a * b
  if (BigInt.asIntN(64, result) !== result) fail(2, `integer overflow in an update: ${result}`)
  const isInt = !kinds.includes('long') && BigInt.asIntN(32, result) === result
  return isInt ? new Int32(Number(result)) : Long.fromBigInt(result)
}

/** A copy that shares nothing with the given value but its immutable parts. */
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (!isDoc(value)) return value
  const result: Doc = {}
  for (const name of Object.keys(value)) put(result, name, copy(value[name]))
  return result
}
