import { type Collection, type Index, readIndex } from './catalogue.ts'
import { type Call, collectionName, collectionOf, type Command, madeCollection, sourceOf } from './command.ts'
import { buildIndex } from './documents.ts'
import { fail, refuse } from './errors.ts'
import { keyText } from './keys.ts'
import {
  docListOption,
  docOption,
  flagOption,
  foldOption,
  numberOption,
  refuseUnknown,
  requiredText,
} from './options.ts'
import { scan } from './scan.ts'
import { type Doc, encode, isDoc, isNumber, own, toNumber } from './values.ts'

const known = new Set([
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'collation',
  'background',
  'v',
])
const mostIndexes = 64

export const createIndexes: Command = {
  options: ['indexes', 'commitQuorum'],
  kind: 'write',
  run(call) {
    const specs = docListOption(call.body, 'indexes').map(checkedSpec)
    const isNew = !collectionOf(call)
    const collection = madeCollection(call)
    const before = collection.indexes.length + 1
    for (const spec of specs) if (!isThere(collection, spec)) build(call, collection, spec)
    const after = collection.indexes.length + 1
    return { numIndexesBefore: before, numIndexesAfter: after, createdCollectionAutomatically: isNew, ok: 1 }
  },
}

/** An index as it is stored: everything in it is known, and nothing in it is without effect. */
function checkedSpec(given: Doc): Doc {
  refuseUnknown(given, 'createIndexes', known)
  const key = docOption(given, 'key') ?? fail(9, 'an index needs a key')
  const paths = Object.keys(key)
  if (paths.length === 0 || paths.length > 32) fail(67, 'an index has between 1 and 32 fields')
  for (const path of paths) checkField(path, own(key, path))
  const spec: Doc = { v: 2, key, name: requiredText(given, 'name'), ...traitsOf(given) }
  const isTimed = spec['expireAfterSeconds'] !== undefined
  if (isTimed && (paths.length > 1 || paths[0] === '_id'))
    fail(67, 'a TTL index is on one field, which is not _id')
  readIndex(spec, 0)
  return spec
}

/** What makes an index more than its key. */
function traitsOf(given: Doc): Doc {
  const spec: Doc = {}
  const partial = docOption(given, 'partialFilterExpression')
  for (const name of ['unique', 'sparse']) if (flagOption(given, name)) spec[name] = true
  if (partial && spec['sparse']) fail(67, 'cannot mix "partialFilterExpression" and "sparse" options')
  if (partial) spec['partialFilterExpression'] = partial
  const seconds = numberOption(given, 'expireAfterSeconds')
  if (seconds !== undefined) spec['expireAfterSeconds'] = seconds
  if (foldOption(given)) spec['collation'] = { locale: 'en', strength: 2 }
  return spec
}

function checkField(path: string, value: unknown): void {
  if (typeof value === 'string') refuse(`an index of the kind '${value}'`)
  if (!isNumber(value) || toNumber(value) === 0)
    fail(67, `Values in the index key pattern must be numbers: ${path}`)
  const parts = path.split('.')
  if (path.includes('$**')) refuse('a wildcard index')
  if (parts.includes('') || parts.some((part) => part.startsWith('$')))
    fail(67, `an index key cannot be '${path}'`)
  if (parts.some((part) => /^\d+$/.test(part))) refuse(`an index on a place in an array ('${path}')`)
}

/** A key pattern's text: the same paths in the same order and directions, whatever the number type. */
function keyPattern(spec: Doc): string {
  const key = own(spec, 'key')
  return isDoc(key)
    ? JSON.stringify(Object.keys(key).map((path) => [path, Math.sign(toNumber(own(key, path)))]))
    : ''
}

const traits = ['unique', 'sparse', 'partialFilterExpression', 'expireAfterSeconds', 'collation']
const kindOf = (spec: Doc): string => traits.map((name) => keyText(own(spec, name))).join('|')
const isIdKey = (spec: Doc): boolean => keyPattern(spec) === '[["_id",1]]'

/** Whether the index exists already. @throws CommandError 85 or 86 when one of its name or key differs */
function isThere(collection: Collection, spec: Doc): boolean {
  if (isIdKey(spec)) return true
  const name = own(spec, 'name')
  const named = collection.indexes.find((index) => index.name === name)
  if (named) {
    const isSame = keyPattern(named.spec) === keyPattern(spec) && kindOf(named.spec) === kindOf(spec)
    return isSame || fail(86, `An existing index has the same name as the requested index: ${named.name}`)
  }
  const alike = collection.indexes.find((index) => keyPattern(index.spec) === keyPattern(spec))
  if (alike && keyText(own(alike.spec, 'collation')) === keyText(own(spec, 'collation'))) {
    fail(85, `Index already exists with a different name: ${alike.name}`)
  }
  if (collection.indexes.length + 2 > mostIndexes) fail(67, `a collection has at most ${mostIndexes} indexes`)
  return false
}

function build(call: Call, collection: Collection, spec: Doc): void {
  const { connection, catalogue } = call
  const source = sourceOf(call, collection)
  const index = catalogue.addIndex(connection, collection, spec)
  try {
    const access = { index: 'natural' as const, bounds: [], isBackward: false, isExact: true, isSorted: true }
    for (const stored of scan(source, access)) {
      buildIndex(source, index, stored)
    }
  } catch (error) {
    catalogue.dropIndex(connection, collection, index)
    throw error
  }
  collection.indexes.push(index)
}

export const dropIndexes: Command = {
  options: ['index'],
  kind: 'write',
  run(call) {
    const collection = collectionOf(call) ?? fail(26, `ns not found ${call.database}.${collectionName(call)}`)
    const before = collection.indexes.length + 1
    const wanted = own(call.body, 'index')
    for (const index of chosen(collection, wanted))
      call.catalogue.dropIndex(call.connection, collection, index)
    return { nIndexesWas: before, ok: 1 }
  },
}

function chosen(collection: Collection, wanted: unknown): Index[] {
  if (wanted === '*') return [...collection.indexes]
  if (Array.isArray(wanted)) return wanted.flatMap((name) => chosen(collection, name))
  if (wanted === '_id_' || (isDoc(wanted) && isIdKey({ key: wanted }))) fail(72, 'cannot drop _id index')
  const index = collection.indexes.find(({ name, spec }) =>
    isDoc(wanted) ? keyPattern(spec) === keyPattern({ key: wanted }) : name === wanted,
  )
  return index ? [index] : fail(27, `index not found with name [${String(wanted)}]`)
}

export const listIndexes: Command = {
  options: ['cursor'],
  kind: 'read',
  run(call) {
    const namespace = `${call.database}.${collectionName(call)}`
    const collection = collectionOf(call) ?? fail(26, `ns does not exist: ${namespace}`)
    const specs: Doc[] = [
      { v: 2, key: { _id: 1 }, name: '_id_' },
      ...collection.indexes.map(({ spec }) => spec),
    ]
    const documents = specs.map((spec) => encode(spec)).values()
    return call.cursors.open({
      namespace,
      documents,
      batchSize: undefined,
      isSingleBatch: false,
      owner: undefined,
    })
  },
}
