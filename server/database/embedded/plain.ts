import { BSONRegExp, Double, Int32, Long } from 'bson'
import { toJavaScript } from './filter-tests.ts'
import { type Doc, isDoc, own, put } from './values.ts'

/**
 * A value as mingo understands it: numbers as JavaScript numbers, regular expressions as JavaScript's. What stands under $match is
 * left as it is, since our own matcher reads it.
 */
export function plain(value: unknown): unknown {
  if (value instanceof Int32 || value instanceof Double) return value.value
  if (value instanceof Long && Object.getPrototypeOf(value) === Long.prototype) {
    const number = value.toNumber()
    return Number.isSafeInteger(number) ? number : value
  }
  if (value instanceof BSONRegExp) return toJavaScript(value)
  if (Array.isArray(value)) return value.map(plain)
  return isDoc(value) ? plainDoc(value) : value
}

export function plainDoc(doc: Doc): Doc {
  const result: Doc = {}
  for (const name of Object.keys(doc))
    put(result, name, name === '$match' ? own(doc, name) : plain(own(doc, name)))
  return result
}
