import { fail } from './errors.ts'
import { indexKeys, pathOf, type IndexField } from './index-keys.ts'
import { compoundKey, keyOf } from './keys.ts'
import { type Doc, isDoc, toNumber } from './values.ts'

/** The fields of a sort document. @throws CommandError 2 for a direction other than 1 and -1 */
export function sortFields(sort: Doc): IndexField[] {
  return Object.keys(sort).map((path) => {
    const value = sort[path]
    if (isDoc(value)) fail(2, `Illegal sort by ${JSON.stringify(Object.keys(value))}`)
    const direction = toNumber(value)
    if (direction !== 1 && direction !== -1) fail(2, `bad sort specification at '${path}'`)
    return { ...pathOf(path), direction }
  })
}

/** From a document to bytes that sort as the sort document says; an array counts with its least or its greatest element. */
export function orderOf(sort: Doc, isFolded: boolean): (doc: Doc) => Buffer {
  const fields = sortFields(sort)
  const directions = fields.map(({ direction }) => direction)
  return (doc) =>
    compoundKey(
      fields.map((field) => sortValue(doc, field, isFolded)),
      directions,
      isFolded,
    )
}

function sortValue(doc: Doc, field: IndexField, isFolded: boolean): unknown {
  const [first, ...others] = indexKeys(doc, [field]).map((values) => values[0])
  if (others.length === 0) return first
  const sign = field.direction
  return others.reduce(
    (best, value) =>
      Buffer.compare(keyOf(value, isFolded), keyOf(best, isFolded)) * sign < 0 ? value : best,
    first,
  )
}
