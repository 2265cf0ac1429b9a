import { Context, evalExpr, ProcessingMode } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import { fail } from './errors.ts'
import { compareValues, keyText } from './keys.ts'
import { ObjectId } from 'bson'
import { numberKind, tagOf } from './values.ts'

type Operator = (obj: unknown, expr: unknown, options: Parameters<typeof evalExpr>[2]) => unknown

function compared(holds: (order: number) => boolean): Operator {
  return (obj, expr, options) => {
    const values = evalExpr(obj, expr, options)
    if (!Array.isArray(values) || values.length !== 2)
      return fail(16020, 'a comparison takes exactly 2 arguments')
    return holds(compareValues(values[0], values[1]))
  }
}

const typeNames: Record<number, string> = {
  1: 'minKey',
  5: 'null',
  15: 'string',
  20: 'object',
  25: 'array',
  30: 'binData',
  35: 'objectId',
  40: 'bool',
  45: 'date',
  47: 'timestamp',
  50: 'regex',
  127: 'maxKey',
}

function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  return numberKind(value) ?? typeNames[tagOf(value)] ?? 'javascript'
}

/** Operators that must follow MongoDB's order of values, of which mingo knows only JavaScript's. */
const ours: Record<`$${string}`, Operator> = {
  $eq: compared((order) => order === 0),
  $ne: compared((order) => order !== 0),
  $gt: compared((order) => order > 0),
  $gte: compared((order) => order >= 0),
  $lt: compared((order) => order < 0),
  $lte: compared((order) => order <= 0),
  $cmp: (obj, expr, options) => {
    const values = evalExpr(obj, expr, options)
    return Array.isArray(values)
      ? compareValues(values[0], values[1])
      : fail(16020, '$cmp takes exactly 2 arguments')
  },
  $in: (obj, expr, options) => {
    const values = evalExpr(obj, expr, options)
    if (!Array.isArray(values) || !Array.isArray(values[1]))
      return fail(40081, '$in requires an array as a second argument')
    const key = keyText(values[0])
    return values[1].some((value) => keyText(value) === key)
  },
  $type: (obj, expr, options) => typeName(evalExpr(obj, expr, options)),
  $toString: (obj, expr, options) => {
    const value = evalExpr(obj, expr, options)
    if (value === null || value === undefined) return null
    if (value instanceof Date) return value.toISOString()
    return value instanceof ObjectId ? value.toHexString() : `${value as string | number | boolean}`
  },
  $toObjectId: (obj, expr, options) => {
    const value = evalExpr(obj, expr, options)
    if (value === null || value === undefined || value instanceof ObjectId) return value ?? null
    return typeof value === 'string' && ObjectId.isValid(value)
      ? new ObjectId(value)
      : fail(241, 'not an ObjectId')
  },
}

export const expressionContext = Context.init({
  expression: { ...expressions, ...ours },
  accumulator: accumulators,
})

/** What mingo needs to evaluate an expression alone. */
export const expressionOptions = {
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: true,
  failOnError: true,
  context: expressionContext,
}
