import type { Collection } from './catalogue.ts'
import { type Call, collectionOf, type Command, madeCollection, sourceOf } from './command.ts'
import { compileFilter } from './compile-filter.ts'
import { deleteDocument, insertDocument } from './documents.ts'
import { asCommandError, type CommandError, fail } from './errors.ts'
import { find, type Query } from './find.ts'
import {
  docListOption,
  docOption,
  flagOption,
  foldOption,
  listOption,
  numberOption,
  refuseUnknown,
} from './options.ts'
import { withIdFirst } from './raw.ts'
import { checkStorable } from './storable.ts'
import { compileUpdate } from './update.ts'
import { applyUpdate, upsert } from './update-documents.ts'
import { decode, type Doc, maxDocumentBytes, own } from './values.ts'

const mostWrites = 100_000

/** Runs the statements of one write command; an ordered one stops at the first that fails. */
function runAll<T>(
  statements: readonly T[],
  isOrdered: boolean,
  run: (statement: T, index: number) => void,
): Doc[] {
  if (statements.length === 0 || statements.length > mostWrites) {
    fail(16, `Write batch sizes must be between 1 and ${mostWrites}. Got ${statements.length} operations.`)
  }
  const errors: Doc[] = []
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index)
    } catch (error) {
      const known = asCommandError(error)
      if (!known) throw error
      errors.push(writeError(known, index))
      if (isOrdered) break
    }
  }
  return errors
}

const writeError = (error: CommandError, index: number): Doc => ({
  index,
  code: error.code,
  errmsg: error.message,
  ...error.extra,
})

function answered(reply: Doc, errors: readonly Doc[]): Doc {
  if (errors.length) reply['writeErrors'] = errors
  reply['ok'] = 1
  return reply
}

const isOrdered = (call: Call): boolean => flagOption(call.body, 'ordered', true)

export const insert: Command = {
  options: ['documents', 'ordered', 'bypassDocumentValidation'],
  kind: 'write',
  isAllowedInTransaction: true,
  run(call) {
    const documents =
      listOption(call.body, 'documents') ?? fail(40414, "BSON field 'insert.documents' is missing")
    const collection = madeCollection(call)
    let n = 0
    const errors = runAll(documents, isOrdered(call), (document) => {
      if (!Buffer.isBuffer(document)) return fail(14, "BSON field 'insert.documents' has to hold documents")
      if (document.length > maxDocumentBytes)
        fail(10334, `object to insert too large: ${document.length} bytes`)
      const bytes = withIdFirst(document)
      const doc = decode(bytes)
      checkStorable(doc)
      insertDocument(sourceOf(call, collection), doc, bytes)
      n++
    })
    return answered({ n }, errors)
  },
}

const updateOptions = new Set(['q', 'u', 'upsert', 'multi', 'arrayFilters', 'hint', 'collation'])

/** The query of one statement of an update or delete. */
function queryOf(statement: Doc, limit: number): Query {
  const isFolded = foldOption(statement)
  const q = docOption(statement, 'q') ?? fail(40414, "BSON field 'q' is missing but a required field")
  return { filter: compileFilter(q, isFolded), limit, isFolded, hint: own(statement, 'hint') }
}

export const update: Command = {
  options: ['updates', 'ordered', 'bypassDocumentValidation'],
  kind: 'write',
  isAllowedInTransaction: true,
  run(call) {
    const counts = { n: 0, nModified: 0 }
    const upserted: Doc[] = []
    const errors = runAll(docListOption(call.body, 'updates'), isOrdered(call), (statement, index) => {
      const id = updateStatement(call, statement, counts)
      if (id) upserted.push({ index, _id: id.value })
    })
    const reply: Doc = { ...counts }
    if (upserted.length) reply['upserted'] = upserted
    return answered(reply, errors)
  },
}

/** Runs one update and counts; answers the _id of a document that it had to make. */
function updateStatement(
  call: Call,
  statement: Doc,
  counts: { n: number; nModified: number },
): { value: unknown } | undefined {
  refuseUnknown(statement, 'update.updates', updateOptions)
  const isMulti = flagOption(statement, 'multi')
  const compiled = compileUpdate(own(statement, 'u'), listOption(statement, 'arrayFilters'))
  if (isMulti && compiled.isReplacement) fail(9, 'multi update is not supported for replacement-style update')
  const query = queryOf(statement, isMulti ? 0 : 1)
  const collection = collectionOf(call)
  const rows = collection ? [...find(sourceOf(call, collection), query)] : []
  for (const found of rows) {
    if (!collection) break
    const { isChanged } = applyUpdate(sourceOf(call, collection), { found, query, update: compiled })
    counts.n++
    if (isChanged) counts.nModified++
  }
  if (rows.length || !flagOption(statement, 'upsert')) return undefined
  const made = upsert(sourceOf(call, madeCollection(call)), compiled, docOption(statement, 'q') ?? {})
  counts.n++
  return { value: own(made, '_id') }
}

const deleteOptions = new Set(['q', 'limit', 'hint', 'collation'])

export const remove: Command = {
  options: ['deletes', 'ordered'],
  kind: 'write',
  isAllowedInTransaction: true,
  run(call) {
    let n = 0
    const errors = runAll(docListOption(call.body, 'deletes'), isOrdered(call), (statement) => {
      refuseUnknown(statement, 'delete.deletes', deleteOptions)
      const limit = numberOption(statement, 'limit') ?? 0
      if (limit > 1) fail(9, 'The limit field in delete objects must be 0 or 1')
      const query = queryOf(statement, limit)
      const collection = collectionOf(call)
      if (collection) n += removeFound(call, collection, query)
    })
    return answered({ n }, errors)
  },
}

function removeFound(call: Call, collection: Collection, query: Query): number {
  const source = sourceOf(call, collection)
  const rows = [...find(source, query)]
  for (const found of rows) deleteDocument(source, found)
  return rows.length
}
