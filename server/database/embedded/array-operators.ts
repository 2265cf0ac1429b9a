import { pullTest } from './compile-filter.ts'
import { fail } from './errors.ts'
import { compareValues, keyText } from './keys.ts'
import { orderOf } from './sort.ts'
import type { Change } from './update-operators.ts'
import { copy, type Doc, isDoc, isNumber, own, toNumber } from './values.ts'

function listAt(current: unknown, name: string, path: string): unknown[] {
  if (current === undefined) return []
  if (!Array.isArray(current)) return fail(2, `The field '${path}' must be an array for ${name}`)
  return [...(current as unknown[])]
}

function eachOf(operand: unknown, name: string): { values: unknown[]; modifiers: Doc } {
  if (!isDoc(operand) || !Object.hasOwn(operand, '$each')) return { values: [operand], modifiers: {} }
  const values = own(operand, '$each')
  if (!Array.isArray(values)) return fail(2, `The argument to $each in ${name} must be an array`)
  const { $each: _each, ...modifiers } = operand
  return { values, modifiers }
}

function whole(value: unknown, name: string): number | undefined {
  if (value === undefined) return undefined
  const number = toNumber(value)
  return isNumber(value) && Number.isInteger(number)
    ? number
    : fail(2, `The value for ${name} must be an integer`)
}

/** The order that $push and $sort ask for: whole elements by 1 or -1, or documents by their fields. */
function elementOrder(sort: unknown): ((left: unknown, right: unknown) => number) | undefined {
  if (sort === undefined) return undefined
  if (isDoc(sort)) {
    const order = orderOf(sort, false)
    return (left, right) => Buffer.compare(order(isDoc(left) ? left : {}), order(isDoc(right) ? right : {}))
  }
  const direction = toNumber(sort)
  if (direction !== 1 && direction !== -1) return fail(2, 'The $sort element value must be either 1 or -1')
  return (left, right) => compareValues(left, right) * direction
}

export function push(operand: unknown, path: string): Change {
  const { values, modifiers } = eachOf(operand, '$push')
  const unknown = Object.keys(modifiers).find((name) => !['$position', '$slice', '$sort'].includes(name))
  if (unknown) fail(2, `Unrecognized clause in $push: ${unknown}`)
  const position = whole(own(modifiers, '$position'), '$position')
  const slice = whole(own(modifiers, '$slice'), '$slice')
  const order = elementOrder(own(modifiers, '$sort'))
  return (current) => {
    const list = listAt(current, '$push', path)
    list.splice(position ?? list.length, 0, ...values.map(copy))
    if (order) list.sort(order)
    if (slice === undefined) return list
    return slice < 0 ? list.slice(slice) : list.slice(0, slice)
  }
}

export function addToSet(operand: unknown, path: string): Change {
  const { values, modifiers } = eachOf(operand, '$addToSet')
  if (Object.keys(modifiers).length) fail(2, 'Found unexpected fields after $each in $addToSet')
  return (current) => {
    const list = listAt(current, '$addToSet', path)
    const known = new Set(list.map((value) => keyText(value)))
    for (const value of values) {
      const key = keyText(value)
      if (!known.has(key)) list.push(copy(value))
      known.add(key)
    }
    return list
  }
}

export function pop(operand: unknown, path: string): Change {
  const end = toNumber(operand)
  if (end !== 1 && end !== -1) fail(9, `$pop expects 1 or -1, found: ${end}`)
  return (current) => {
    const list = listAt(current, '$pop', path)
    if (end === 1) list.pop()
    else list.shift()
    return list
  }
}

export function pull(operand: unknown, path: string): Change {
  const isPulled = pullTest(operand)
  return (current) => listAt(current, '$pull', path).filter((element) => !isPulled(element))
}

export function pullAll(operand: unknown, path: string): Change {
  if (!Array.isArray(operand)) return fail(2, '$pullAll requires an array argument')
  const pulled = new Set(operand.map((value) => keyText(value)))
  return (current) => listAt(current, '$pullAll', path).filter((element) => !pulled.has(keyText(element)))
}
