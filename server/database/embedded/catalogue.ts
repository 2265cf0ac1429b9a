import { compileFilter } from './compile-filter.ts'
import { fail, refuse } from './errors.ts'
import type { Filter } from './filter.ts'
import { type IndexField, pathOf } from './index-keys.ts'
import type { Connection } from './sqlite.ts'
import { decode, type Doc, encode, isDoc, own, toNumber } from './values.ts'

export interface Index {
  id: number
  name: string
  fields: IndexField[]
  directions: number[]
  isUnique: boolean
  isSparse: boolean
  partial: Filter | undefined
  expireAfterSeconds: number | undefined
  isFolded: boolean
  /** The fields at the top of a document that decide where it stands in the index. */
  concerns: ReadonlySet<string>
  /** Set once a document with an array on the path has been indexed, and never cleared. */
  isMultikey: boolean
  /** As createIndexes gave it and listIndexes tells it. */
  spec: Doc
}

export interface Collection {
  id: number
  database: string
  name: string
  namespace: string
  indexes: Index[]
}

const schema = `
  CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, db TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (db, name));
  CREATE TABLE IF NOT EXISTS indexes (id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, spec BLOB NOT NULL, multikey INTEGER NOT NULL DEFAULT 0);
`

/**
 * What collections and indexes there are. Kept in memory, written through the given connection; after a rolled-back transaction
 * load() reads it again.
 */
export class Catalogue {
  #collections = new Map<string, Collection>()

  load(connection: Connection): void {
    connection.exec(schema)
    this.#collections = new Map()
    const byId = new Map<number, Collection>()
    for (const [id, database, name] of connection.all('SELECT id, db, name FROM collections ORDER BY id')) {
      const collection = newCollection(Number(id), String(database), String(name))
      this.#collections.set(collection.namespace, collection)
      byId.set(collection.id, collection)
    }
    for (const [id, owner, spec, multikey] of connection.all(
      'SELECT id, collection, spec, multikey FROM indexes ORDER BY id',
    )) {
      if (!(spec instanceof Uint8Array)) continue
      byId
        .get(Number(owner))
        ?.indexes.push({ ...readIndex(decode(spec), Number(id)), isMultikey: multikey === 1 })
    }
  }

  find(database: string, name: string): Collection | undefined {
    return this.#collections.get(`${database}.${name}`)
  }

  all(): Collection[] {
    return [...this.#collections.values()]
  }

  create(connection: Connection, database: string, name: string): Collection {
    checkName(database, name)
    const { rowId: id } = connection.run('INSERT INTO collections (db, name) VALUES (?, ?)', database, name)
    connection.exec(
      `CREATE TABLE c${id} (rid INTEGER PRIMARY KEY, k BLOB NOT NULL UNIQUE, doc BLOB NOT NULL)`,
    )
    const collection = newCollection(id, database, name)
    this.#collections.set(collection.namespace, collection)
    return collection
  }

  drop(connection: Connection, collection: Collection): void {
    connection.forget()
    for (const index of collection.indexes) this.dropIndex(connection, collection, index)
    connection.exec(`DROP TABLE c${collection.id}`)
    connection.run('DELETE FROM collections WHERE id = ?', collection.id)
    this.#collections.delete(collection.namespace)
  }

  /** Makes the index's table; the caller fills it and then lets it be seen by adding it to the collection. */
  addIndex(connection: Connection, collection: Collection, spec: Doc): Index {
    const sql = 'INSERT INTO indexes (collection, spec) VALUES (?, ?)'
    const { rowId: id } = connection.run(sql, collection.id, encode(spec))
    connection.exec(
      `CREATE TABLE i${id} (k BLOB NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (k, rid)) WITHOUT ROWID`,
    )
    return readIndex(spec, id)
  }

  dropIndex(connection: Connection, collection: Collection, index: Index): void {
    connection.forget()
    connection.exec(`DROP TABLE i${index.id}`)
    connection.run('DELETE FROM indexes WHERE id = ?', index.id)
    collection.indexes = collection.indexes.filter((other) => other !== index)
  }
}

export function markMultikey(connection: Connection, index: Index): void {
  index.isMultikey = true
  connection.run('UPDATE indexes SET multikey = 1 WHERE id = ?', index.id)
}

function newCollection(id: number, database: string, name: string): Collection {
  return { id, database, name, namespace: `${database}.${name}`, indexes: [] }
}

function checkName(database: string, name: string): void {
  if (database === '' || /[\0 ./\\"$]/.test(database) || database.length > 63)
    fail(73, `Invalid database name: '${database}'`)
  if (name === '' || /[\0$]/.test(name) || name.startsWith('.') || name.length > 200)
    fail(73, `Invalid collection name: '${name}'`)
  if (name.startsWith('system.')) refuse(`the collection ${name}`)
}

const flag = (value: unknown): boolean => value === true || toNumber(value) === 1

/** An index as its stored specification describes it; createIndexes has checked it before. */
export function readIndex(spec: Doc, id: number): Index {
  const key = own(spec, 'key')
  const partial = own(spec, 'partialFilterExpression')
  const expire = own(spec, 'expireAfterSeconds')
  const fields = isDoc(key) ? Object.keys(key).map((path) => readField(key, path)) : []
  const filter = isDoc(partial) ? compileFilter(partial) : undefined
  return {
    id,
    name: String(own(spec, 'name')),
    fields,
    directions: fields.map(({ direction }) => direction),
    isUnique: flag(own(spec, 'unique')),
    isSparse: flag(own(spec, 'sparse')),
    partial: filter,
    expireAfterSeconds: expire === undefined ? undefined : toNumber(expire),
    isFolded: isDoc(own(spec, 'collation')),
    concerns: new Set([...fields.map(({ parts }) => parts[0] ?? ''), ...(filter ? topsOf(filter) : [])]),
    isMultikey: false,
    spec,
  }
}

/** The fields at the top that a partial filter asks about; what MongoDB does not take there is refused. */
function topsOf(filter: Filter): string[] {
  if (filter.kind === 'leaf') return [filter.parts[0] ?? '']
  if (filter.kind === 'and' || filter.kind === 'or') return filter.parts.flatMap(topsOf)
  return fail(67, 'Expression not supported in partial index')
}

function readField(key: Doc, path: string): IndexField {
  return { ...pathOf(path), direction: toNumber(own(key, path)) < 0 ? -1 : 1 }
}
