import { Aggregator } from 'mingo/aggregator'
import { evalExpr } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import { fail } from './errors.ts'
import { plain } from './plain.ts'
import { type Options, type Stage, stageDoc } from './pipeline-operators.ts'
import { type Doc, isDoc, own, put } from './values.ts'

/** The documents of another collection of the same database that fit a filter. */
export type Fetch = (collection: string, filter: Doc) => Iterable<Doc>

function subPipeline(value: unknown): Doc[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value.filter(isDoc) : fail(9, 'a pipeline is an array of stages')
}

/** What a dotted path gives, arrays on the way taken apart. */
function valuesAt(value: unknown, [part, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((element) => valuesAt(element, part === undefined ? [] : [part, ...rest]))
  if (part === undefined) return [value ?? null]
  return isDoc(value) ? valuesAt(own(value, part), rest) : [null]
}

function withField(doc: Doc, name: string, value: unknown): Doc {
  const result = { ...doc }
  put(result, name, value)
  return result
}

/** $lookup through our own planner, and $unionWith; both read the other collection at the moment they need it. */
export function joinOperators(fetch: Fetch): { $lookup: Stage; $unionWith: Stage } {
  const $lookup: Stage = (documents, expression, options) => {
    const spec = stageDoc(expression, '$lookup')
    const { from, as, localField, foreignField } = spec
    if (typeof from !== 'string' || typeof as !== 'string') return fail(9, "$lookup needs 'from' and 'as'")
    const stages = subPipeline(spec['pipeline'])
    return documents.map((doc: Doc) => {
      const filter: Doc = {}
      if (typeof localField === 'string' && typeof foreignField === 'string') {
        filter[foreignField] = { $in: valuesAt(doc, localField.split('.')) }
      }
      const found = fetch(from, filter)
      return withField(
        doc,
        as,
        stages.length ? joined(doc, spec['let'], { options, stages, found }) : [...found],
      )
    })
  }
  const $unionWith: Stage = (documents, expression, options) => {
    const spec: Doc =
      typeof expression === 'string' ? { coll: expression } : stageDoc(expression, '$unionWith')
    const { coll } = spec
    if (typeof coll !== 'string') return fail(9, "$unionWith needs 'coll'")
    return Lazy(
      (function* () {
        yield* documents
        yield* new Aggregator(subPipeline(spec['pipeline']), options).stream(fetch(coll, {}))
      })(),
    )
  }
  return { $lookup, $unionWith }
}

interface Join {
  options: Options
  stages: Doc[]
  found: Iterable<Doc>
}

function joined(doc: Doc, bindings: unknown, { options, stages, found }: Join): Doc[] {
  const bound: Doc = { ...options.variables }
  if (isDoc(bindings)) {
    for (const name of Object.keys(bindings))
      put(bound, name, evalExpr(doc, plain(own(bindings, name)), options) ?? null)
  }
  const { idKey, processingMode, useStrictMode, scriptEnabled, failOnError, context } = options
  const shared = { idKey, processingMode, useStrictMode, scriptEnabled, failOnError, context }
  return new Aggregator(stages, { ...shared, variables: bound }).run<Doc>(found)
}
