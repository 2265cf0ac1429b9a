import type { Collection } from './catalogue.ts'
import { type Call, collectionName, collectionOf, type Command } from './command.ts'
import { compileFilter } from './compile-filter.ts'
import { fail, refuse } from './errors.ts'
import { matches } from './filter.ts'
import { docOption, flagOption } from './options.ts'
import { decode, type Doc, encode } from './values.ts'

export const create: Command = {
  options: ['collation'],
  kind: 'write',
  run(call) {
    const namespace = `${call.database}.${collectionName(call)}`
    if (collectionOf(call)) fail(48, `Collection ${namespace} already exists.`)
    if (docOption(call.body, 'collation')) refuse('a collection with a collation of its own')
    call.catalogue.create(call.connection, call.database, collectionName(call))
    return { ok: 1 }
  },
}

export const drop: Command = {
  options: [],
  kind: 'write',
  run(call) {
    const collection = collectionOf(call)
    if (!collection) return { ok: 1 }
    const nIndexesWas = collection.indexes.length + 1
    call.catalogue.drop(call.connection, collection)
    return { nIndexesWas, ns: collection.namespace, ok: 1 }
  },
}

const inDatabase = (call: Call): Collection[] =>
  call.catalogue.all().filter(({ database }) => database === call.database)

export const dropDatabase: Command = {
  options: [],
  kind: 'write',
  run(call) {
    for (const collection of inDatabase(call)) call.catalogue.drop(call.connection, collection)
    return { dropped: call.database, ok: 1 }
  },
}

export const listCollections: Command = {
  options: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  kind: 'read',
  run(call) {
    const filter = compileFilter(docOption(call.body, 'filter') ?? {})
    const isShort = flagOption(call.body, 'nameOnly')
    const listed = inDatabase(call)
      .map(({ name }): Doc => ({ name, type: 'collection', ...(isShort ? {} : details()) }))
      .filter((doc) => matches(filter, decode(encode(doc))))
    return call.cursors.open({
      namespace: `${call.database}.$cmd.listCollections`,
      documents: listed.map((doc) => encode(doc)).values(),
      batchSize: undefined,
      isSingleBatch: false,
      owner: undefined,
    })
  },
}

const details = (): Doc => ({
  options: {},
  info: { readOnly: false },
  idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
})

export const listDatabases: Command = {
  options: ['filter', 'nameOnly', 'authorizedDatabases'],
  kind: 'read',
  run(call) {
    const filter = compileFilter(docOption(call.body, 'filter') ?? {})
    const names = [...new Set(call.catalogue.all().map(({ database }) => database))].sort()
    const pages =
      Number(call.connection.get('PRAGMA page_count')?.[0]) *
      Number(call.connection.get('PRAGMA page_size')?.[0])
    const databases = names
      .map((name): Doc => ({ name, sizeOnDisk: pages, empty: false }))
      .filter((doc) => matches(filter, doc))
    return { databases, totalSize: pages, ok: 1 }
  },
}
