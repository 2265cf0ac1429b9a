import { evalExpr } from 'mingo/core'
import { type Iterator as Documents, Lazy } from 'mingo/lazy'
import { compileFilter } from './compile-filter.ts'
import { fail } from './errors.ts'
import { withVariables } from './expression.ts'
import { matches } from './filter.ts'
import { keyText } from './keys.ts'
import { orderOf } from './sort.ts'
import { type Doc, isDoc, own, put } from './values.ts'

export type Options = Parameters<typeof evalExpr>[2]
export type Stage = (documents: Documents, expression: unknown, options: Options) => Documents

export function stageDoc(value: unknown, stage: string): Doc {
  return isDoc(value) ? value : fail(9, `${stage} takes an object`)
}

/** What a stage yields that has to see all documents first; nothing is read before the first is asked for. */
function whole(documents: Documents, change: (list: Doc[]) => Iterable<Doc>): Documents {
  return Lazy(
    (function* () {
      yield* change(documents.collect<Doc>())
    })(),
  )
}

const $match: Stage = (documents, expression, options) => {
  const filter = withVariables(options.variables, () => compileFilter(stageDoc(expression, '$match')))
  return documents.filter((each: Doc) => matches(filter, each))
}

const $sort: Stage = (documents, expression) => {
  const order = orderOf(stageDoc(expression, '$sort'), false)
  return whole(documents, (list) =>
    list
      .map((each) => ({ key: order(each), each }))
      .sort((left, right) => Buffer.compare(left.key, right.key))
      .map(({ each }) => each),
  )
}

const $count: Stage = (documents, expression) => {
  if (typeof expression !== 'string' || !/^[^$.\0]+$/.test(expression))
    return fail(40156, 'the count field must be a plain name')
  return whole(documents, ({ length }) => (length ? [{ [expression]: length }] : []))
}

/** Groups by our own keys: null and missing, 1 and 1.0 fall together, documents compare as MongoDB compares them. */
const $group: Stage = (documents, expression, options) => {
  const spec = stageDoc(expression, '$group')
  if (!Object.hasOwn(spec, '_id')) fail(15955, 'a group specification must include an _id')
  return whole(documents, (list) => {
    const groups = new Map<string, { id: unknown; members: Doc[] }>()
    for (const each of list) {
      const id: unknown = evalExpr(each, own(spec, '_id'), options) ?? null
      const key = keyText(id)
      const there = groups.get(key)
      if (there) there.members.push(each)
      else groups.set(key, { id, members: [each] })
    }
    return [...groups.values()].map((each) => grouped(each, spec, options))
  })
}

function grouped({ id, members }: { id: unknown; members: Doc[] }, spec: Doc, options: Options): Doc {
  const result: Doc = { _id: id }
  for (const name of Object.keys(spec)) {
    if (name !== '_id') put(result, name, evalExpr(members, own(spec, name), options))
  }
  return result
}

/** Stages that must follow MongoDB's order and equality of values, in place of mingo's own. */
export const pipelineOperators = { $match, $sort, $count, $group }
