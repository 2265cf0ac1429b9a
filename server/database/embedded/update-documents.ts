import { BSONRegExp, ObjectId } from 'bson'
import { entriesBefore, insertDocument, updateDocument } from './documents.ts'
import { fail } from './errors.ts'
import { matches } from './filter.ts'
import type { Found, Query } from './find.ts'
import type { Source } from './scan.ts'
import { checkStorable } from './storable.ts'
import type { Update } from './update.ts'
import { locate, read, write } from './update-paths.ts'
import { copy, decode, type Doc, encode, isDoc, own, put } from './values.ts'

export interface Application {
  found: Found
  query: Query
  update: Update
}

/** Applies an update to a found document and stores it; answers its bytes as they are now. @throws CommandError 11000 */
export function applyUpdate(
  source: Source,
  { found, query, update }: Application,
): { isChanged: boolean; bytes: Uint8Array } {
  const doc = found.doc ?? decode(found.bytes)
  const place = { index: undefined }
  if (update.needsFound) matches(query.filter, doc, place)
  const before = entriesBefore(source.collection, doc, update.touched)
  const after = update.apply(doc, place.index)
  checkStorable(after)
  const bytes = updateDocument(source, { before, after, stored: found })
  return { isChanged: bytes !== undefined, bytes: bytes ?? found.bytes }
}

/** Makes the document that an upsert found missing: the filter's equalities first, then the update. */
export function upsert(source: Source, update: Update, filter: Doc): Doc {
  const seed: Doc = {}
  for (const [path, value] of equalities(filter)) {
    if (update.isReplacement && path !== '_id') continue
    const slot = locate(seed, path.split('.'), true)
    if (slot && read(slot) !== undefined)
      fail(54, `cannot infer query fields to set, path '${path}' is matched twice`)
    if (slot) write(slot, copy(value))
  }
  const doc = update.apply(seed, undefined, true)
  const id = own(doc, '_id') ?? new ObjectId()
  const result: Doc = { _id: id }
  for (const name of Object.keys(doc)) if (name !== '_id') put(result, name, own(doc, name))
  checkStorable(result)
  insertDocument(source, result, encode(result))
  return result
}

const isOperators = (value: unknown): value is Doc =>
  isDoc(value) && (Object.keys(value)[0]?.startsWith('$') ?? false)

/** The fields that a filter fixes to one value: plain, by $eq, by $in or $all of one, also under $and and an $or of one. */
function equalities(filter: Doc): [string, unknown][] {
  return Object.keys(filter).flatMap((name): [string, unknown][] => {
    const value = own(filter, name)
    if (!name.startsWith('$')) return fixedValue(value).map((fixed) => [name, fixed])
    const isAll = Array.isArray(value) && (name === '$and' || (name === '$or' && value.length === 1))
    return isAll ? value.filter(isDoc).flatMap(equalities) : []
  })
}

/** The one value that a condition allows, or nothing. */
function fixedValue(condition: unknown): unknown[] {
  if (!isOperators(condition)) return isRegex(condition) ? [] : [condition]
  if (Object.hasOwn(condition, '$eq')) return [condition['$eq']]
  const list = own(condition, '$in') ?? own(condition, '$all')
  return Array.isArray(list) && list.length === 1 && !isRegex(list[0]) && !isOperators(list[0]) ? list : []
}

const isRegex = (value: unknown): boolean => value instanceof BSONRegExp
