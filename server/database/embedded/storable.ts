import { fail } from './errors.ts'
import { type Doc, isDoc, own, tagOf } from './values.ts'

const deepest = 100

/** Refuses what MongoDB would not store: too deep, a name with a dollar in front at the top, or a type that is not known here. */
export function checkStorable(doc: Doc): void {
  for (const name of Object.keys(doc)) {
    if (name.startsWith('$'))
      fail(
        52,
        `The dollar ($) prefixed field '${name}' in '${name}' is not allowed in the context of a document`,
      )
    checkValue(own(doc, name), 1)
  }
}

function checkValue(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > deepest) fail(22, `a document may be nested ${deepest} deep at the most`)
  if (Array.isArray(value)) for (const element of value) checkValue(element, depth + 1)
  else if (isDoc(value)) for (const name of Object.keys(value)) checkValue(own(value, name), depth + 1)
  else tagOf(value)
}
