import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import * as pipeline from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as windows from 'mingo/operators/window'
import { type Call, collectionName, type Command, sourceOf } from './command.ts'
import { compileFilter } from './compile-filter.ts'
import { fail, refuse } from './errors.ts'
import { expressionContext, expressionOptions } from './expression-operators.ts'
import { asOurs, refuseScripts } from './expression.ts'
import type { Filter } from './filter.ts'
import { countFound, find, type Query } from './find.ts'
import { joinOperators } from './join-operators.ts'
import { docListOption, docOption, foldOption, numberOption, refuseUnknown } from './options.ts'
import { pipelineOperators } from './pipeline-operators.ts'
import { plainDoc } from './plain.ts'
import { decodePlain, type Doc, encode, isDoc, own, toNumber } from './values.ts'

const { $out: _out, $merge: _merge, $documents: _documents, ...knownStages } = pipeline

const refusedStages =
  /^\$(?:search\w*|vectorSearch|rankFusion|changeStream\w*|out|merge|documents|geoNear|currentOp|collStats|indexStats|planCacheStats|list\w+|_internal\w*)$/

const cursorOptions = new Set(['batchSize'])

export const aggregate: Command = {
  options: ['pipeline', 'cursor', 'allowDiskUse', 'hint', 'collation', 'bypassDocumentValidation'],
  kind: 'read',
  isAllowedInTransaction: true,
  run(call) {
    const cursor = docOption(call.body, 'cursor') ?? fail(9, "The 'cursor' option is required")
    refuseUnknown(cursor, 'aggregate.cursor', cursorOptions)
    if (typeof own(call.body, 'aggregate') !== 'string') refuse('aggregate on a whole database')
    const stages = docListOption(call.body, 'pipeline')
    checkStages(stages)
    refuseScripts(stages)
    return call.cursors.open({
      namespace: `${call.database}.${collectionName(call)}`,
      documents: results(call, stages),
      batchSize: numberOption(cursor, 'batchSize'),
      isSingleBatch: false,
      owner: call.session?.key,
    })
  },
}

/** Looks at every stage before any document is read, those of inner pipelines too. */
function checkStages(stages: readonly unknown[]): void {
  for (const stage of stages) {
    const [name = '', ...others] = isDoc(stage) ? Object.keys(stage) : []
    if (!isDoc(stage) || name === '' || others.length) {
      fail(40323, 'A pipeline stage specification object must contain exactly one field.')
    }
    if (refusedStages.test(name)) refuse(name)
    if (!Object.hasOwn(knownStages, name)) fail(40324, `Unrecognized pipeline stage name: '${name}'`)
    for (const inner of innerPipelines(name, own(stage, name))) checkStages(inner)
  }
}

function innerPipelines(name: string, expression: unknown): unknown[][] {
  if (!isDoc(expression)) return []
  const inner = name === '$facet' ? Object.values(expression) : [own(expression, 'pipeline')]
  return inner.filter(Array.isArray)
}

/** The beginning of a pipeline that the planner can answer, and the stages that are left. */
interface Front {
  query: Query
  rest: Doc[]
}

function frontOf(call: Call, stages: readonly Doc[]): Front {
  const rest = [...stages]
  const isFolded = foldOption(call.body)
  const query: Query = { filter: leadingFilter(rest, isFolded), isFolded, hint: own(call.body, 'hint') }
  const sort = take(rest, '$sort')
  const skip = take(rest, '$skip')
  const limit = take(rest, '$limit')
  if (sort) query.sort = docOption(sort, '$sort') ?? {}
  if (skip) query.skip = numberOption(skip, '$skip') ?? 0
  if (limit) query.limit = numberOption(limit, '$limit', 1) ?? 0
  if (isFolded && rest.length && counterOf(rest) === undefined) refuse('a pipeline with a collation')
  return { query, rest }
}

/** All $match stages at the front as one filter; they are taken off the stages. */
function leadingFilter(stages: Doc[], isFolded: boolean): Filter {
  const parts: Filter[] = []
  for (let match = take(stages, '$match'); match; match = take(stages, '$match')) {
    parts.push(compileFilter(docOption(match, '$match') ?? {}, isFolded))
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts }
}

function take(stages: Doc[], name: string): Doc | undefined {
  const [first] = stages
  return first && Object.hasOwn(first, name) ? stages.shift() : undefined
}

/** Names the counter when what is left only counts, as drivers ask for countDocuments. */
function counterOf([stage, ...others]: readonly Doc[]): string | undefined {
  const group = stage && own(stage, '$group')
  if (others.length || !isDoc(group)) return undefined
  const names = Object.keys(group).filter((name) => name !== '_id')
  const sum = isDoc(group[names[0] ?? '']) ? group[names[0] ?? ''] : undefined
  const isOne = isDoc(sum) && Object.keys(sum).length === 1 && toNumber(own(sum, '$sum')) === 1
  return names.length === 1 && isOne && toNumber(own(group, '_id')) === 1 ? names[0] : undefined
}

function* results(call: Call, stages: readonly Doc[]): Generator<Uint8Array> {
  const { query, rest } = frontOf(call, stages)
  const collection = call.catalogue.find(call.database, collectionName(call))
  const counter = counterOf(rest)
  if (counter !== undefined) {
    const count = collection ? countFound(sourceOf(call, collection), query) : 0
    if (count) yield encode({ _id: 1, [counter]: count })
    return
  }
  const documents = collection ? find(sourceOf(call, collection), query) : []
  if (rest.length === 0) {
    for (const { bytes } of documents) yield bytes
    return
  }
  const output = asOurs(() => new Aggregator(rest.map(plainDoc), optionsFor(call)).stream(plainly(documents)))
  for (;;) {
    const { value, done } = asOurs(() => output.next())
    if (done) return
    yield encode(stageResult(value))
  }
}

const stageResult = (value: unknown): Doc =>
  isDoc(value) ? value : fail(2, 'a stage gave something that is no document')

function* plainly(documents: Iterable<{ bytes: Uint8Array }>): Generator<Doc> {
  for (const { bytes } of documents) yield decodePlain(bytes)
}

function optionsFor(call: Call): ConstructorParameters<typeof Aggregator>[1] {
  const fetch = (name: string, filter: Doc): Iterable<Doc> => {
    const collection = call.catalogue.find(call.database, name)
    return collection ? plainly(find(sourceOf(call, collection), { filter: compileFilter(filter) })) : []
  }
  const context = Context.from(
    Context.init({
      pipeline: { ...knownStages, ...pipelineOperators, ...joinOperators(fetch) },
      projection: projections,
      window: windows,
    }),
    expressionContext,
  )
  return { ...expressionOptions, context, collectionResolver: (name) => [...fetch(name, {})] }
}
