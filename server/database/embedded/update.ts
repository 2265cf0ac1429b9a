import { compileFilter } from './compile-filter.ts'
import { fail, refuse } from './errors.ts'
import type { Filter } from './filter.ts'
import { keyText } from './keys.ts'
import { type Change, operators, unchanged } from './update-operators.ts'
import { clear, expandPath, isPositional, locate, type Positions, read, write } from './update-paths.ts'
import { copy, type Doc, isDoc, own, put } from './values.ts'

interface Step {
  path: string
  parts: string[]
  act: (doc: Doc, parts: string[]) => void
  isOnInsert: boolean
}

export interface Update {
  /** Names of the fields at the top of the document that may change; undefined: all of them. */
  touched: ReadonlySet<string> | undefined
  isReplacement: boolean
  /** Whether the positional operator `$` occurs, so that the place of the match is needed. */
  needsFound: boolean
  /** The changed document (the given one may be changed in place). @throws CommandError for what cannot be applied */
  apply: (doc: Doc, found?: number, isInsert?: boolean) => Doc
}

/** Reads an update or replacement. @throws CommandError 9 for an unknown operator, 40 for paths in conflict */
export function compileUpdate(update: unknown, arrayFilters: readonly unknown[] = []): Update {
  if (Array.isArray(update)) refuse('an update by pipeline')
  if (!isDoc(update)) return fail(9, 'an update has to be a document')
  const names = Object.keys(update)
  if (!names.some((name) => name.startsWith('$'))) return replacement(update, arrayFilters)
  const steps = names.flatMap((name) => compileOperator(name, own(update, name)))
  steps.sort((left, right) => comparePaths(left.parts, right.parts))
  refuseConflicts(steps)
  const filters = compileArrayFilters(arrayFilters, steps)
  return {
    touched: new Set(steps.map(({ parts }) => parts[0] ?? '')),
    isReplacement: false,
    needsFound: steps.some(({ parts }) => parts.includes('$')),
    apply: (doc, found, isInsert = false) => applySteps(doc, steps, { found, filters, isInsert }),
  }
}

function replacement(update: Doc, arrayFilters: readonly unknown[]): Update {
  if (arrayFilters.length) fail(9, 'Cannot use arrayFilters with a replacement')
  return { touched: undefined, isReplacement: true, needsFound: false, apply: (doc) => replace(doc, update) }
}

/** A replacement keeps the _id that stands, first. */
function replace(doc: Doc, update: Doc): Doc {
  const id = own(doc, '_id')
  const given = own(update, '_id')
  if (id !== undefined && given !== undefined && keyText(id) !== keyText(given)) immutableId()
  const result: Doc = id === undefined && given === undefined ? {} : { _id: id ?? given }
  for (const name of Object.keys(update)) if (name !== '_id') put(result, name, copy(own(update, name)))
  return result
}

const immutableId = (): never =>
  fail(66, "Performing an update on the path '_id' would modify the immutable field '_id'")

function applySteps(doc: Doc, steps: Step[], how: Positions & { isInsert: boolean }): Doc {
  const id = own(doc, '_id')
  const before = id === undefined ? undefined : keyText(id)
  for (const step of steps) {
    if (step.isOnInsert && !how.isInsert) continue
    for (const parts of expandPath(doc, step.parts, how)) step.act(doc, parts)
  }
  const after = own(doc, '_id')
  if (before !== undefined && (after === undefined || keyText(after) !== before)) immutableId()
  return doc
}

function compileOperator(name: string, fields: unknown): Step[] {
  const operator = Object.hasOwn(operators, name === '$setOnInsert' ? '$set' : name)
    ? operators[name === '$setOnInsert' ? '$set' : name]
    : undefined
  if (!operator && name !== '$unset' && name !== '$rename') {
    fail(
      9,
      `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
    )
  }
  if (!isDoc(fields)) return fail(9, `Modifiers operate on fields but we found another type for ${name}`)
  return Object.keys(fields).flatMap((path) => {
    const parts = checkedParts(path)
    if (name === '$rename') return renameSteps(path, own(fields, path))
    if (!operator) return [{ path, parts, act: unset, isOnInsert: false }]
    const change = operator.compile(own(fields, path), path)
    return [{ path, parts, act: changeAt(change, operator.creates), isOnInsert: name === '$setOnInsert' }]
  })
}

function checkedParts(path: string): string[] {
  const parts = path.split('.')
  if (parts.includes(''))
    fail(56, `The update path '${path}' contains an empty field name, which is not allowed.`)
  if (parts.length > 100) fail(2, 'an update path is nested too deeply')
  const dollar = parts.find(
    (part) => part.startsWith('$') && part !== '$' && !/^\$\[[a-z0-9A-Z]*\]$/.test(part),
  )
  if (dollar)
    fail(
      52,
      `The dollar ($) prefixed field '${dollar}' in '${path}' is not allowed in the context of an update`,
    )
  if (isPositional(parts[0] ?? ''))
    fail(2, `Cannot have a positional operator in the first place of '${path}'`)
  return parts
}

function unset(doc: Doc, parts: string[]): void {
  const slot = locate(doc, parts, false)
  if (slot) clear(slot)
}

const changeAt = (change: Change, creates: boolean) => (doc: Doc, parts: string[]) => {
  const slot = locate(doc, parts, false) ?? (creates ? locate(doc, parts, true) : undefined)
  if (!slot) return
  const current = read(slot)
  if (current === undefined && !creates) return
  const value = change(current, parts.join('.'))
  if (value !== unchanged) write(slot, value)
}

function renameSteps(path: string, to: unknown): Step[] {
  if (typeof to !== 'string') return fail(2, "The 'to' field for $rename must be a string")
  if ([...checkedParts(path), ...checkedParts(to)].some(isPositional))
    fail(2, '$rename cannot be used with array updates')
  if (path === to) fail(2, 'The source and target field for $rename must differ')
  const source = path.split('.')
  const act = (doc: Doc, parts: string[]) => {
    const from = locate(doc, source, false)
    const value = from && read(from)
    if (!from || value === undefined) return
    if ('list' in from) fail(2, 'The source field of $rename cannot be an array element')
    clear(from)
    const slot = locate(doc, parts, true)
    if (slot) write(slot, value)
  }
  const target = { path: to, parts: to.split('.'), act, isOnInsert: false }
  return [target, { path, parts: source, act: () => undefined, isOnInsert: false }]
}

/** Fields in the order of their names, array places as numbers: the order in which MongoDB adds new ones. */
function comparePaths(left: readonly string[], right: readonly string[]): number {
  for (const [at, part] of left.entries()) {
    const other = right[at]
    if (other === undefined) return 1
    if (part === other) continue
    const numbers = [part, other].every((text) => /^\d+$/.test(text))
    return numbers ? Number(part) - Number(other) : part < other ? -1 : 1
  }
  return left.length - right.length
}

function refuseConflicts(steps: readonly Step[]): void {
  for (const [at, { path }] of steps.entries()) {
    const next = steps[at + 1]
    if (next && (next.path === path || next.path.startsWith(`${path}.`))) {
      fail(40, `Updating the path '${next.path}' would create a conflict at '${path}'`)
    }
  }
}

function compileArrayFilters(arrayFilters: readonly unknown[], steps: readonly Step[]): Map<string, Filter> {
  const filters = new Map<string, Filter>()
  for (const filter of arrayFilters) {
    if (!isDoc(filter)) return fail(9, 'an array filter has to be a document')
    const name = identifierOf(filter)
    if (filters.has(name)) fail(9, `Found multiple array filters with the same top-level field name ${name}`)
    if (!steps.some(({ parts }) => parts.includes(`$[${name}]`))) {
      fail(9, `The array filter for identifier '${name}' was not used in the update`)
    }
    filters.set(name, compileFilter(filter))
  }
  return filters
}

function identifierOf(filter: Doc): string {
  const [first] = Object.keys(filter)
  if (first === undefined)
    return fail(9, 'Cannot use an expression without a top-level field name in arrayFilters')
  if (!first.startsWith('$')) return first.split('.')[0] ?? ''
  const parts = own(filter, first)
  const inner: unknown = Array.isArray(parts) ? parts[0] : undefined
  return isDoc(inner)
    ? identifierOf(inner)
    : fail(9, 'Cannot use an expression without a top-level field name in arrayFilters')
}
