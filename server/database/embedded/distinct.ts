import type { Found } from './find.ts'
import { compareValues, keyText } from './keys.ts'
import { arrayIndex } from './filter.ts'
import { decode, isDoc, own } from './values.ts'

/** Every value that stands at a path in any of the documents, arrays taken apart, each once, in MongoDB's order. */
export function distinctValues(found: Iterable<Found>, path: string): unknown[] {
  const values = new Map<string, unknown>()
  const parts = path.split('.')
  for (const { doc, bytes } of found) {
    for (const value of valuesAt(doc ?? decode(bytes), parts, 0)) values.set(keyText(value), value)
  }
  return [...values.values()].sort(compareValues)
}

function valuesAt(value: unknown, parts: readonly string[], at: number): unknown[] {
  const part = parts[at]
  if (part === undefined) return value === undefined ? [] : Array.isArray(value) ? value : [value]
  if (isDoc(value)) return valuesAt(own(value, part), parts, at + 1)
  if (!Array.isArray(value)) return []
  const place = arrayIndex(part)
  if (place !== undefined) return valuesAt(value[place], parts, at + 1)
  return value.filter(isDoc).flatMap((element) => valuesAt(element, parts, at))
}
