import { Binary, ObjectId } from 'bson'
import type { Collection, Index } from './catalogue.ts'
import { CommandError } from './errors.ts'
import { fold } from './keys.ts'
import { type Doc, emptyArray, isDoc, isNumber, put, toNumber } from './values.ts'

/** The error of a broken unique index, in the shape that drivers and mongoose read; without an index it is the one on _id. */
export function duplicateKey(
  collection: Collection,
  index: Index | undefined,
  values: readonly unknown[],
): CommandError {
  const keyPattern: Doc = {}
  const keyValue: Doc = {}
  const fields = index ? index.fields : [{ path: '_id', direction: 1 }]
  for (const [at, { path, direction }] of fields.entries()) {
    put(keyPattern, path, direction)
    put(keyValue, path, values[at] === emptyArray ? [] : (values[at] ?? null))
  }
  const shown = fields
    .map(({ path }, at) => `${path}: ${show(index?.isFolded ? folded(values[at]) : values[at])}`)
    .join(', ')
  const name = index?.name ?? '_id_'
  const message = `E11000 duplicate key error collection: ${collection.namespace} index: ${name} dup key: { ${shown} }`
  return new CommandError(11000, message, { extra: { keyPattern, keyValue } })
}

const folded = (value: unknown): unknown => (typeof value === 'string' ? fold(value) : value)

function show(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return `"${value}"`
  if (isNumber(value)) return String(toNumber(value))
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`
  if (value instanceof Binary) return `BinData(${value.sub_type}, ${value.toString('hex').toUpperCase()})`
  if (Array.isArray(value)) return `[ ${value.map(show).join(', ')} ]`
  if (typeof value === 'boolean') return String(value)
  if (!isDoc(value)) return '?'
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${show(inner)}`)
    .join(', ')} }`
}
