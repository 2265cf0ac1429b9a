import { type Collection, type Index, markMultikey } from './catalogue.ts'
import { duplicateKey } from './duplicate-key.ts'
import { fail } from './errors.ts'
import { matches } from './filter.ts'
import { indexKeys } from './index-keys.ts'
import { compoundKey, keyOf } from './keys.ts'
import type { Connection } from './sqlite.ts'
import { type Doc, encode, own } from './values.ts'

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

export function entriesOf(index: Index, doc: Doc): Entries {
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

/** Whether an array stands on the way of any of the index's fields, so that one document may have several entries. */
function hasArray(index: Index, entries: Entries, doc: Doc): boolean {
  return entries.keys.size > 1 || index.fields.some(({ parts }) => Array.isArray(firstArray(doc, parts)))
}

function firstArray(doc: Doc, parts: string[]): unknown {
  let value: unknown = doc
  for (const part of parts) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    value = own(value as Doc, part)
  }
  return value
}

function refuseDuplicates(
  connection: Connection,
  collection: Collection,
  entries: Entries,
  rowId: number,
): void {
  const { index, keys } = entries
  if (!index.isUnique) return
  for (const { key, values } of keys.values()) {
    const other = connection.get(`SELECT rid FROM i${index.id} WHERE k = ? AND rid <> ? LIMIT 1`, key, rowId)
    if (other) throw duplicateKey(collection, index, values)
  }
}

function addEntries(connection: Connection, entries: Entries, rowId: number, doc: Doc): void {
  const { index, keys } = entries
  if (!index.isMultikey && hasArray(index, entries, doc)) markMultikey(connection, index)
  for (const { key } of keys.values())
    connection.run(`INSERT INTO i${index.id} (k, rid) VALUES (?, ?)`, key, rowId)
}

/**
 * Stores a new document. Everything unique is checked before anything is written, so a refused document leaves nothing behind.
 * @throws CommandError 11000 for a duplicate, 53 for an _id that cannot be one
 */
export function insertDocument(
  connection: Connection,
  collection: Collection,
  doc: Doc,
  bytes: Uint8Array,
): number {
  const id = own(doc, '_id')
  checkId(id)
  const key = keyOf(id)
  const entries = collection.indexes.map((index) => entriesOf(index, doc))
  if (entries.some(({ index }) => index.isUnique)) {
    try {
      for (const each of entries) refuseDuplicates(connection, collection, each, 0)
    } catch (error) {
      if (connection.get(`SELECT rid FROM c${collection.id} WHERE k = ?`, key))
        throw duplicateKey(collection, undefined, [id])
      throw error
    }
  }
  const sql = `INSERT INTO c${collection.id} (k, doc) VALUES (?, ?) ON CONFLICT DO NOTHING`
  const { changes, rowId } = connection.run(sql, key, bytes)
  if (changes === 0) throw duplicateKey(collection, undefined, [id])
  for (const each of entries) addEntries(connection, each, rowId, doc)
  return rowId
}

function checkId(id: unknown): void {
  if (id === undefined || Array.isArray(id)) fail(53, "The '_id' value cannot be of type array")
  if (typeof id === 'object' && id !== null && Object.keys(id).some((name) => name.startsWith('$'))) {
    fail(52, 'The dollar ($) prefixed field in _id is not valid for storage.')
  }
}

/** What an update of a stored document would change in the indexes that its touched fields concern. */
export function entriesBefore(
  collection: Collection,
  doc: Doc,
  touched: ReadonlySet<string> | undefined,
): Entries[] {
  const concerned = touched
    ? collection.indexes.filter(
        (index) => index.partial || index.fields.some(({ parts }) => touched.has(parts[0] ?? '')),
      )
    : collection.indexes
  return concerned.map((index) => entriesOf(index, doc))
}

export interface Change {
  before: Entries[]
  after: Doc
  stored: Stored
}

/** Replaces a stored document; answers whether anything changed. @throws CommandError 11000 */
export function updateDocument(
  connection: Connection,
  collection: Collection,
  change: Change,
): Uint8Array | undefined {
  const { stored, after } = change
  const bytes = encode(after)
  if (Buffer.compare(bytes, stored.bytes) === 0) return undefined
  const changed = change.before.map((before) => ({ before, entries: entriesOf(before.index, after) }))
  for (const { entries } of changed) refuseDuplicates(connection, collection, entries, stored.rowId)
  connection.run(`UPDATE c${collection.id} SET doc = ? WHERE rid = ?`, bytes, stored.rowId)
  for (const { before, entries } of changed) {
    const added: Entries = { index: entries.index, keys: new Map(entries.keys) }
    for (const [text, { key }] of before.keys) {
      if (!added.keys.delete(text)) removeEntry(connection, before.index, key, stored.rowId)
    }
    addEntries(connection, added, stored.rowId, after)
  }
  return bytes
}

// oxlint-disable-next-line max-params -- an entry is its index, key and row
function removeEntry(connection: Connection, index: Index, key: Buffer, rowId: number): void {
  connection.run(`DELETE FROM i${index.id} WHERE k = ? AND rid = ?`, key, rowId)
}

export function deleteDocument(
  connection: Connection,
  collection: Collection,
  stored: Stored & { doc: Doc },
): void {
  connection.run(`DELETE FROM c${collection.id} WHERE rid = ?`, stored.rowId)
  for (const { index, keys } of collection.indexes.map((each) => entriesOf(each, stored.doc))) {
    for (const { key } of keys.values()) removeEntry(connection, index, key, stored.rowId)
  }
}

/** Enters a stored document into an index that is being built. @throws CommandError 11000 */
// oxlint-disable-next-line max-params -- the index is not among the collection's yet
export function buildIndex(
  connection: Connection,
  collection: Collection,
  index: Index,
  of: { rowId: number; doc: Doc },
): void {
  const entries = entriesOf(index, of.doc)
  refuseDuplicates(connection, collection, entries, of.rowId)
  addEntries(connection, entries, of.rowId, of.doc)
}
