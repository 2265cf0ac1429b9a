import { type Collection, type Index, markMultikey } from './catalogue.ts'
import { duplicateKey } from './duplicate-key.ts'
import { fail } from './errors.ts'
import { matches } from './filter.ts'
import { indexKeys } from './index-keys.ts'
import { compoundKey, keyOf } from './keys.ts'
import type { Connection } from './sqlite.ts'
import { documentStatements, entryStatements } from './statements.ts'
import { decode, type Doc, encode, isDoc, own } from './values.ts'

/** A document as it is stored. */
export interface Stored {
  rowId: number
  bytes: Uint8Array
}

/** The entries of a document in an index, each once, with the values they were made of. */
interface Entries {
  index: Index
  keys: Map<string, { key: Buffer; values: unknown[] }>
}

function entriesOf(index: Index, doc: Doc): Entries {
  const keys: Entries['keys'] = new Map()
  const isLeftOut = index.partial !== undefined && !matches(index.partial, doc)
  if (isLeftOut || (index.isSparse && index.fields.every((field) => isMissing(doc, field.parts))))
    return { index, keys }
  for (const values of indexKeys(doc, index.fields)) {
    const key = compoundKey(values, index.directions, index.isFolded)
    keys.set(key.toString('latin1'), { key, values })
  }
  return { index, keys }
}

function isMissing(doc: Doc, parts: string[]): boolean {
  return indexKeys(doc, [{ parts }]).every(([value]) => value === undefined)
}

/** Where documents are written. */
interface Place {
  readonly connection: Connection
  readonly collection: Collection
}

function refuseDuplicates({ connection, collection }: Place, { index, keys }: Entries, rowId: number): void {
  if (!index.isUnique) return
  for (const { key, values } of keys.values()) {
    const other = connection.get(entryStatements(index.id).other, key, rowId)
    if (other) throw duplicateKey(collection, index, values)
  }
}

function addEntries(connection: Connection, { index, keys }: Entries, { rowId, doc }: Row): void {
  if (!index.isMultikey && (keys.size > 1 || index.fields.some(({ parts }) => meetsArray(doc, parts)))) {
    markMultikey(connection, index)
  }
  for (const { key } of keys.values()) connection.run(entryStatements(index.id).insert, key, rowId)
}

/** Whether an array stands on the way of a path, so that a document may have several entries. */
function meetsArray(doc: Doc, parts: readonly string[]): boolean {
  let value: unknown = doc
  for (const part of parts) {
    if (!isDoc(value)) break
    value = own(value, part)
  }
  return Array.isArray(value)
}

/** A document in its row. */
interface Row {
  rowId: number
  doc: Doc
}

/**
 * Stores a new document. Everything unique is checked before anything is written, so a refused document leaves nothing behind.
 * @throws CommandError 11000 for a duplicate, 53 for an _id that cannot be one
 */
export function insertDocument(place: Place, doc: Doc, bytes: Uint8Array): void {
  const { connection, collection } = place
  const id = own(doc, '_id')
  checkId(id)
  const key = keyOf(id)
  const entries = collection.indexes.map((index) => entriesOf(index, doc))
  try {
    for (const each of entries) refuseDuplicates(place, each, 0)
  } catch (error) {
    const isThere = connection.get(documentStatements(collection.id).byId, key)
    throw isThere ? duplicateKey(collection, undefined, [id]) : error
  }
  const { changes, rowId } = connection.run(documentStatements(collection.id).insert, key, bytes)
  if (changes === 0) throw duplicateKey(collection, undefined, [id])
  for (const each of entries) addEntries(connection, each, { rowId, doc })
}

function checkId(id: unknown): void {
  if (id === undefined || Array.isArray(id)) fail(53, "The '_id' value cannot be of type array")
  if (isDoc(id) && Object.keys(id).some((name) => name.startsWith('$'))) {
    fail(52, 'The dollar ($) prefixed field in _id is not valid for storage.')
  }
}

/** A document's entries in the indexes that a change of these fields (undefined: of any) concerns. */
export function entriesBefore(
  collection: Collection,
  doc: Doc,
  touched: ReadonlySet<string> | undefined,
): Entries[] {
  const isConcerned = ({ concerns }: Index): boolean =>
    touched === undefined || !concerns.isDisjointFrom(touched)
  return collection.indexes.filter(isConcerned).map((index) => entriesOf(index, doc))
}

export interface Change {
  before: Entries[]
  after: Doc
  stored: Stored
}

/** Replaces a stored document; answers its new bytes, or undefined when nothing changed. @throws CommandError 11000 */
export function updateDocument(place: Place, { before, after, stored }: Change): Uint8Array | undefined {
  const { connection, collection } = place
  const bytes = encode(after)
  if (Buffer.compare(bytes, stored.bytes) === 0) return undefined
  const changes = before.map((old) => ({ old, entries: entriesOf(old.index, after) }))
  for (const { entries } of changes) refuseDuplicates(place, entries, stored.rowId)
  connection.run(documentStatements(collection.id).update, bytes, stored.rowId)
  for (const { old, entries } of changes) {
    const gone: Entries = { index: old.index, keys: new Map() }
    for (const [text, entry] of old.keys) if (!entries.keys.delete(text)) gone.keys.set(text, entry)
    removeEntries(connection, gone, stored.rowId)
    addEntries(connection, entries, { rowId: stored.rowId, doc: after })
  }
  return bytes
}

function removeEntries(connection: Connection, { index, keys }: Entries, rowId: number): void {
  for (const { key } of keys.values()) connection.run(entryStatements(index.id).remove, key, rowId)
}

/** Deletes a found document, which may have been decoded to be found. */
export function deleteDocument(
  { connection, collection }: Place,
  { rowId, bytes, doc }: Stored & { doc?: Doc },
): void {
  connection.run(documentStatements(collection.id).remove, rowId)
  if (collection.indexes.length === 0) return
  const whole = doc ?? decode(bytes)
  for (const index of collection.indexes) removeEntries(connection, entriesOf(index, whole), rowId)
}

/** Enters a stored document into an index that is being built. @throws CommandError 11000 */
export function buildIndex(place: Place, index: Index, { rowId, bytes }: Stored): void {
  const doc = decode(bytes)
  const entries = entriesOf(index, doc)
  refuseDuplicates(place, entries, rowId)
  addEntries(place.connection, entries, { rowId, doc })
}
