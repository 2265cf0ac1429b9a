import { type Call, collectionOf, type Command, madeCollection, sourceOf } from './command.ts'
import { deleteDocument } from './documents.ts'
import { fail } from './errors.ts'
import { find, type Found, type Query } from './find.ts'
import { docOption, flagOption, listOption } from './options.ts'
import { compileProjection } from './project.ts'
import { queryOf } from './read-commands.ts'
import { compileUpdate } from './update.ts'
import { applyUpdate, upsert } from './update-documents.ts'
import { decode, type Doc, own } from './values.ts'

export const findAndModify: Command = {
  options: [
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'arrayFilters',
    'hint',
    'collation',
    'bypassDocumentValidation',
  ],
  kind: 'write',
  isAllowedInTransaction: true,
  run(call) {
    const query: Query = { ...queryOf(call, 'query'), limit: 1 }
    const isRemoval = flagOption(call.body, 'remove')
    const update = own(call.body, 'update')
    if (isRemoval === (update !== undefined)) fail(9, 'Either an update or remove=true must be specified')
    if (isRemoval && (flagOption(call.body, 'new') || flagOption(call.body, 'upsert'))) {
      fail(9, 'Cannot specify new=true or upsert=true with remove=true')
    }
    const collection = collectionOf(call)
    const [found] = collection ? find(sourceOf(call, collection), query) : []
    return isRemoval ? removed(call, query, found) : updated(call, query, found)
  },
}

function value(call: Call, query: Query, doc: Doc | null): Doc | null {
  const project = compileProjection(docOption(call.body, 'fields'))
  return doc && project ? project(doc, query.filter) : doc
}

function removed(call: Call, query: Query, found: Found | undefined): Doc {
  const collection = collectionOf(call)
  if (!found || !collection) return { lastErrorObject: { n: 0 }, value: null, ok: 1 }
  const doc = found.doc ?? decode(found.bytes)
  deleteDocument(sourceOf(call, collection), { ...found, doc })
  return { lastErrorObject: { n: 1 }, value: value(call, query, doc), ok: 1 }
}

function updated(call: Call, query: Query, found: Found | undefined): Doc {
  const update = compileUpdate(own(call.body, 'update'), listOption(call.body, 'arrayFilters'))
  const isAfter = flagOption(call.body, 'new')
  const collection = collectionOf(call)
  if (found && collection) {
    const { bytes } = applyUpdate(sourceOf(call, collection), { found, query, update })
    const doc = decode(isAfter ? bytes : found.bytes)
    return { lastErrorObject: { n: 1, updatedExisting: true }, value: value(call, query, doc), ok: 1 }
  }
  if (!flagOption(call.body, 'upsert'))
    return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 }
  const made = upsert(sourceOf(call, madeCollection(call)), update, docOption(call.body, 'query') ?? {})
  const lastErrorObject = { n: 1, updatedExisting: false, upserted: own(made, '_id') }
  return { lastErrorObject, value: isAfter ? value(call, query, made) : null, ok: 1 }
}
