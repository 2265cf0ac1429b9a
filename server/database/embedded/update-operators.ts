import { Double, Int32, Long, Timestamp } from 'bson'
import { addToSet, pop, pull, pullAll, push } from './array-operators.ts'
import { fail } from './errors.ts'
import { compareValues } from './keys.ts'
import { arithmetic, copy, isDoc, isNumber, numberKind, own } from './values.ts'

/** From the value that stands at the path (undefined: none) to the new one; `unchanged` leaves it. */
export type Change = (current: unknown, path: string) => unknown
export const unchanged = Symbol('unchanged')

export interface Operator {
  /** Whether a missing path is made. */
  creates: boolean
  compile: (operand: unknown, path: string) => Change
}

function number(operand: unknown, name: string, path: string): unknown {
  if (!isNumber(operand)) fail(14, `Cannot ${name} with non-numeric argument: {${path}: ...}`)
  return operand
}

function currentNumber(current: unknown, name: string, path: string): unknown {
  if (!isNumber(current)) fail(14, `Cannot apply ${name} to a value of non-numeric type at '${path}'`)
  return current
}

function zeroLike(operand: unknown): unknown {
  const kind = numberKind(operand)
  if (kind === 'long') return Long.ZERO
  return kind === 'double' ? new Double(0) : new Int32(0)
}

function currentDate(operand: unknown): Change {
  const type = isDoc(operand) ? own(operand, '$type') : operand
  if (type === true || type === false || type === 'date') return () => new Date()
  if (type === 'timestamp') return () => new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 })
  return fail(2, "The '$type' string field is required to be 'date' or 'timestamp'")
}

function bit(operand: unknown, path: string): Change {
  const steps = isDoc(operand) ? Object.entries(operand) : []
  if (steps.length === 0) fail(2, `The $bit modifier needs and, or, xor at '${path}'`)
  return (current = new Int32(0)) =>
    steps.reduce<unknown>((value, [name, mask]) => {
      const kinds = [numberKind(value), numberKind(mask)]
      if (kinds.some((kind) => kind !== 'int' && kind !== 'long'))
        fail(2, `Cannot apply $bit to a value of non-integral type at '${path}'`)
      const [a, b] = [BigInt(String(value)), BigInt(String(mask))]
      if (name !== 'and' && name !== 'or' && name !== 'xor') return fail(2, `unknown $bit operation: ${name}`)
      const result = name === 'and' ? a & b : name === 'or' ? a | b : a ^ b
      return kinds.includes('long') ? Long.fromBigInt(result) : new Int32(Number(result))
    }, current)
}

const extreme =
  (wanted: 1 | -1) =>
  (operand: unknown): Change =>
  (current) =>
    current === undefined || compareValues(operand, current) * wanted > 0 ? operand : unchanged

/** What stands behind each update operator but $unset, $rename and $setOnInsert, which the compiler handles. */
export const operators: Record<string, Operator> = {
  $set: { creates: true, compile: (operand) => () => copy(operand) },
  $inc: {
    creates: true,
    compile: (operand, path) => {
      number(operand, 'increment', path)
      return (current) =>
        current === undefined ? operand : arithmetic('add', currentNumber(current, '$inc', path), operand)
    },
  },
  $mul: {
    creates: true,
    compile: (operand, path) => {
      number(operand, 'multiply', path)
      return (current) =>
        current === undefined
          ? zeroLike(operand)
          : arithmetic('multiply', currentNumber(current, '$mul', path), operand)
    },
  },
  $min: { creates: true, compile: extreme(-1) },
  $max: { creates: true, compile: extreme(1) },
  $currentDate: { creates: true, compile: currentDate },
  $bit: { creates: true, compile: bit },
  $push: { creates: true, compile: push },
  $addToSet: { creates: true, compile: addToSet },
  $pop: { creates: false, compile: pop },
  $pull: { creates: false, compile: pull },
  $pullAll: { creates: false, compile: pullAll },
}
