import { fail } from './errors.ts'
import { arrayIndex, type Filter, matches, matchesValue } from './filter.ts'
import { type Doc, isDoc, own, put } from './values.ts'

/** A place in a document: a field of a document or an element of an array. */
export type Slot = { doc: Doc; name: string } | { list: unknown[]; index: number }

const longestList = 1_500_000

export function read(slot: Slot): unknown {
  return 'doc' in slot ? own(slot.doc, slot.name) : slot.list[slot.index]
}

export function write(slot: Slot, value: unknown): void {
  if ('doc' in slot) return put(slot.doc, slot.name, value)
  if (slot.index > longestList) fail(2, `an array index of ${slot.index} is too large`)
  while (slot.list.length < slot.index) slot.list.push(null)
  slot.list[slot.index] = value
}

/** Takes the field away; an array element becomes null, so that its neighbours keep their places. */
export function clear(slot: Slot): void {
  if ('doc' in slot) delete slot.doc[slot.name]
  else if (slot.index < slot.list.length) slot.list[slot.index] = null
}

function slotIn(container: unknown, part: string): Slot | undefined {
  if (isDoc(container)) return { doc: container, name: part }
  const index = Array.isArray(container) ? arrayIndex(part) : undefined
  return Array.isArray(container) && index !== undefined ? { list: container, index } : undefined
}

/**
 * The place that a path without positional parts names. With `creates`, missing documents on the way are made; without, a missing
 * way answers undefined.
 * @throws CommandError 28 when the way leads through something that holds no fields
 */
export function locate(doc: Doc, parts: readonly string[], creates: boolean): Slot | undefined {
  let container: unknown = doc
  let slot: Slot | undefined
  for (const [at, part] of parts.entries()) {
    if (slot) {
      container = read(slot)
      if (container === undefined) {
        if (!creates) return undefined
        container = {}
        write(slot, container)
      }
    }
    slot = slotIn(container, part)
    if (!slot && !creates) return undefined
    if (!slot) fail(28, `Cannot create field '${part}' in element {${parts[at - 1] ?? ''}: ...}`)
  }
  return slot
}

export interface Positions {
  /** The array element that the query found, for `$`. */
  found: number | undefined
  /** The filters of arrayFilters by identifier, for `$[identifier]`. */
  filters: ReadonlyMap<string, Filter>
}

export const isPositional = (part: string): boolean => part === '$' || part.startsWith('$[')

/** A path with `$`, `$[]` and `$[identifier]` replaced by the places they stand for in this document. */
export function expandPath(doc: Doc, parts: readonly string[], positions: Positions): string[][] {
  const at = parts.findIndex(isPositional)
  const part = parts[at]
  if (part === undefined) return [[...parts]]
  const before = parts.slice(0, at)
  const rest = parts.slice(at + 1)
  return indexesFor(doc, before, part, positions).flatMap((index) =>
    expandPath(doc, [...before, String(index), ...rest], positions),
  )
}

// oxlint-disable-next-line max-params -- the document, where in it, and what is asked there
function indexesFor(doc: Doc, before: readonly string[], part: string, positions: Positions): number[] {
  if (part === '$') {
    if (positions.found !== undefined) return [positions.found]
    return fail(2, 'The positional operator did not find the match needed from the query.')
  }
  const slot = locate(doc, before, false)
  const list = slot && read(slot)
  if (!Array.isArray(list))
    return fail(
      2,
      `The path '${before.join('.')}' must exist in the document in order to apply array updates.`,
    )
  const name = part.slice(2, -1)
  if (name === '') return [...list.keys()]
  const filter = positions.filters.get(name)
  if (!filter)
    return fail(2, `No array filter found for identifier '${name}' in path '${[...before, part].join('.')}'`)
  return [...list.keys()].filter((index) => {
    const element: unknown = list[index]
    return isDoc(element) ? matches(filter, { [name]: element }) : matchesElement(filter, name, element)
  })
}

const matchesElement = (filter: Filter, name: string, element: unknown): boolean =>
  filter.kind === 'leaf' && filter.path === name
    ? matchesValue(filter, element)
    : matches(filter, { [name]: element })
