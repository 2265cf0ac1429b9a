import type { Collection } from './catalogue.ts'
import { type Call, collectionName, collectionOf, type Command, sourceOf } from './command.ts'
import { compileFilter } from './compile-filter.ts'
import { distinctValues } from './distinct.ts'
import { fail, refuse } from './errors.ts'
import { countFound, find as findDocuments, type Query } from './find.ts'
import {
  docOption,
  flagOption,
  foldOption,
  longOption,
  listOption,
  numberOption,
  requiredText,
} from './options.ts'
import { compileProjection } from './project.ts'
import { decode, encode, own } from './values.ts'

const queryOptions = ['query', 'filter', 'sort', 'skip', 'limit', 'hint', 'collation'] as const

/** The query of a command, whose filter stands under the given name. */
export function queryOf(call: Call, filterName: (typeof queryOptions)[number]): Query {
  const { body } = call
  const isFolded = foldOption(body)
  const sort = docOption(body, 'sort')
  const query: Query = {
    filter: compileFilter(docOption(body, filterName) ?? {}, isFolded),
    isFolded,
    hint: own(body, 'hint'),
  }
  if (sort && Object.keys(sort).length) query.sort = sort
  query.skip = numberOption(body, 'skip') ?? 0
  return query
}

export const find: Command = {
  options: [
    'filter',
    'sort',
    'projection',
    'skip',
    'limit',
    'batchSize',
    'singleBatch',
    'hint',
    'collation',
    'allowDiskUse',
  ],
  kind: 'read',
  isAllowedInTransaction: true,
  run(call) {
    const { body } = call
    const query = queryOf(call, 'filter')
    const limit = numberOption(body, 'limit', -Infinity) ?? 0
    query.limit = Math.abs(limit)
    const collection = collectionOf(call)
    const opening = {
      namespace: `${call.database}.${collectionName(call)}`,
      batchSize: numberOption(body, 'batchSize'),
      isSingleBatch: flagOption(body, 'singleBatch') || limit < 0,
      owner: call.session?.key,
    }
    return call.cursors.open({
      ...opening,
      documents: collection ? documents(call, collection, query) : [].values(),
    })
  },
}

function* documents(call: Call, collection: Collection, query: Query): Generator<Uint8Array> {
  const project = compileProjection(docOption(call.body, 'projection'))
  for (const found of findDocuments(sourceOf(call, collection), query)) {
    yield project ? encode(project(found.doc ?? decode(found.bytes), query.filter)) : found.bytes
  }
}

export const getMore: Command = {
  options: ['collection', 'batchSize'],
  kind: 'read',
  isAllowedInTransaction: true,
  run(call) {
    const namespace = `${call.database}.${requiredText(call.body, 'collection')}`
    return call.cursors.next(
      longOption(call.body, 'getMore'),
      namespace,
      numberOption(call.body, 'batchSize'),
    )
  },
}

export const killCursors: Command = {
  options: ['cursors'],
  kind: 'plain',
  isAllowedInTransaction: true,
  run(call) {
    const ids = listOption(call.body, 'cursors') ?? fail(40414, "BSON field 'killCursors.cursors' is missing")
    const [killed, missing]: [unknown[], unknown[]] = [[], []]
    for (const id of ids) (call.cursors.close(longOption({ id }, 'id')) ? killed : missing).push(id)
    return { cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [], ok: 1 }
  },
}

export const count: Command = {
  options: ['query', 'skip', 'limit', 'hint', 'collation'],
  kind: 'read',
  run(call) {
    const collection = collectionOf(call)
    const query = queryOf(call, 'query')
    query.limit = Math.abs(numberOption(call.body, 'limit', -Infinity) ?? 0)
    return { n: collection ? countFound(sourceOf(call, collection), query) : 0, ok: 1 }
  },
}

export const distinct: Command = {
  options: ['key', 'query', 'collation', 'hint'],
  kind: 'read',
  isAllowedInTransaction: true,
  run(call) {
    const path = requiredText(call.body, 'key')
    const query = queryOf(call, 'query')
    if (query.isFolded) refuse('distinct with a collation')
    const collection = collectionOf(call)
    const found = collection ? findDocuments(sourceOf(call, collection), query) : []
    return { values: distinctValues(found, path), ok: 1 }
  },
}
