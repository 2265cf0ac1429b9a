import { fail } from './errors.ts'
import { type Doc, emptyArray, isDoc, own } from './values.ts'

export interface IndexField {
  path: string
  parts: string[]
  direction: 1 | -1
}

export const pathOf = (path: string): { path: string; parts: string[] } => ({ path, parts: path.split('.') })

/** How far a field has been followed; an `element` is a value taken out of an array at the path's end and stays as it is. */
interface Trail {
  value: unknown
  parts: readonly string[]
  at: number
  isElement: boolean
}

/**
 * The values under which a document stands in an index: one list, or one for each element of an array on the way. Fields that
 * share an array are taken from the same element.
 * @throws CommandError 171 when two fields lead through different arrays
 */
export function indexKeys(doc: Doc, fields: readonly { parts: readonly string[] }[]): unknown[][] {
  return expand(fields.map(({ parts }) => follow(doc, parts, 0)))
}

function follow(value: unknown, parts: readonly string[], at: number): Trail {
  while (at < parts.length && !Array.isArray(value)) {
    value = isDoc(value) ? own(value, parts[at] ?? '') : undefined
    at++
  }
  return { value, parts, at, isElement: false }
}

const isOpen = (trail: Trail): boolean => !trail.isElement && Array.isArray(trail.value)

function expand(trails: Trail[]): unknown[][] {
  const list = trails.find(isOpen)?.value
  if (!Array.isArray(list)) return [trails.map(({ value }) => value)]
  if (trails.some((trail) => isOpen(trail) && trail.value !== list)) fail(171, 'cannot index parallel arrays')
  const elements: unknown[] = list.length ? list : [emptyArray]
  return elements.flatMap((element) => expand(trails.map((trail) => into(trail, list, element))))
}

function into(trail: Trail, list: unknown[], element: unknown): Trail {
  if (trail.isElement || trail.value !== list) return trail
  if (trail.at === trail.parts.length) return { ...trail, value: element, isElement: true }
  return follow(isDoc(element) ? element : undefined, trail.parts, trail.at)
}
