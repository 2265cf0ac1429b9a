import { type Doc, isDoc, own } from './values.ts'

/** Whether a value fits; `found.index` is set when an array element is what fitted (for the positional operator). */
export type Test = (value: unknown, found?: Found) => boolean
export interface Found {
  index: number | undefined
}

type Comparison = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'type' | 'exists' | 'prefix'

/**
 * One condition on one path. A "whole" condition sees an array as it is, any other sees its elements and then the array itself.
 * The comparison and its operand are there for the planner.
 */
export interface Leaf {
  kind: 'leaf'
  path: string
  parts: string[]
  comparison?: Comparison
  operand?: unknown
  isWhole?: boolean
  test: Test
}

export type Filter =
  | Leaf
  | { kind: 'and' | 'or' | 'nor'; parts: Filter[] }
  | { kind: 'not'; part: Filter }
  | { kind: 'expression'; test: (doc: Doc) => boolean }

/** Whether a document fits the filter. */
export function matches(filter: Filter, doc: Doc, found?: Found): boolean {
  switch (filter.kind) {
    case 'leaf':
      return reaches(filter, doc, { at: 0, found })
    case 'and':
      return filter.parts.every((part) => matches(part, doc, found))
    case 'or':
      return filter.parts.some((part) => matches(part, doc, found))
    case 'nor':
      return !filter.parts.some((part) => matches(part, doc))
    case 'not':
      return !matches(filter.part, doc)
    case 'expression':
      return filter.test(doc)
  }
}

/** As matches, for a bare value (an element under $elemMatch or $pull) whose conditions have no path. */
export function matchesValue(filter: Filter, value: unknown): boolean {
  switch (filter.kind) {
    case 'leaf':
      return filter.test(value)
    case 'and':
      return filter.parts.every((part) => matchesValue(part, value))
    case 'or':
      return filter.parts.some((part) => matchesValue(part, value))
    case 'nor':
      return !filter.parts.some((part) => matchesValue(part, value))
    case 'not':
      return !matchesValue(filter.part, value)
    case 'expression':
      return isDoc(value) && filter.test(value)
  }
}

interface Step {
  at: number
  found: Found | undefined
}

/** Walks the path from a value, through arrays of documents, to where the condition is asked. */
function reaches(leaf: Leaf, value: unknown, step: Step): boolean {
  const { found } = step
  let { at } = step
  while (at < leaf.parts.length && !Array.isArray(value)) {
    value = isDoc(value) ? own(value, leaf.parts[at] ?? '') : undefined
    at++
  }
  if (!Array.isArray(value)) return leaf.test(value)
  if (at < leaf.parts.length) return reachesThrough(leaf, value, { at, found })
  if (!leaf.isWhole) {
    const index = value.findIndex((element) => leaf.test(element))
    if (index >= 0) return remember(found, index)
  }
  return leaf.test(value, found)
}

function reachesThrough(leaf: Leaf, list: unknown[], { at, found }: Step): boolean {
  const place = arrayIndex(leaf.parts[at] ?? '')
  if (place !== undefined && place < list.length && reaches(leaf, list[place], { at: at + 1, found }))
    return true
  const index = list.findIndex((element) => isDoc(element) && reaches(leaf, element, { at, found }))
  return index >= 0 && remember(found, index)
}

function remember(found: Found | undefined, index: number): true {
  if (found) found.index = index
  return true
}

/** A path part as a place in an array, or undefined when it is a name. */
export function arrayIndex(part: string): number | undefined {
  return /^(?:0|[1-9]\d{0,8})$/.test(part) ? Number(part) : undefined
}
