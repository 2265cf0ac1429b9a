import { compileFilter } from './compile-filter.ts'
import { fail, refuse } from './errors.ts'
import { evaluate } from './expression.ts'
import { type Filter, matches } from './filter.ts'
import { type Doc, isDoc, isNumber, own, put, toNumber } from './values.ts'

/** From a whole document (and the query that found it, for `$`) to what the client asked for. */
export type Project = (doc: Doc, filter: Filter) => Doc

/** The projection as a tree: what to do at each name. */
type Branch = Map<string, Branch | 'keep' | Special>
type Special = (value: unknown, doc: Doc, filter: Filter) => unknown

/** Reads a projection. @throws CommandError 31254 when it both includes and excludes */
export function compileProjection(projection: Doc | undefined): Project | undefined {
  const names = projection ? Object.keys(projection) : []
  if (!projection || names.length === 0) return undefined
  const isInclusion = includes(projection)
  const tree: Branch = new Map()
  for (const name of names) {
    if (name !== '_id') plant(tree, name.split('.'), nodeFor(name, own(projection, name), isInclusion))
  }
  const id = own(projection, '_id')
  const showsId = id === undefined || isShown(id)
  if (showsId === isInclusion) tree.set('_id', 'keep')
  return (doc, filter) =>
    (isInclusion ? include(doc, tree, { doc, filter }) : exclude(doc, tree, { doc, filter })) as Doc
}

/** Whether a projection names what to keep; its first field besides _id decides. */
function includes(projection: Doc): boolean {
  const others = Object.keys(projection).filter((name) => name !== '_id')
  const first = others.find((name) => decides(name, own(projection, name)))
  if (first !== undefined) return isShown(own(projection, first))
  return others.length === 0 && isShown(own(projection, '_id'))
}

const isShown = (value: unknown): boolean => value !== false && !(isNumber(value) && toNumber(value) === 0)

/** Whether a field tells an inclusion from an exclusion: $slice and $elemMatch fit both. */
const decides = (name: string, value: unknown): boolean =>
  name.endsWith('.$') || !isDoc(value) || !Object.hasOwn(value, '$slice')

function nodeFor(name: string, value: unknown, isInclusion: boolean): 'keep' | Special {
  if (name.includes('$') && !name.endsWith('.$'))
    fail(31324, `FieldPath field names may not start with '$': ${name}`)
  if (name.endsWith('.$')) return positional(name.slice(0, -2))
  if (isDoc(value)) return special(value, isInclusion)
  if (typeof value === 'string') return (_value, doc) => evaluate(value, doc)
  if (typeof value !== 'boolean' && !isNumber(value)) return () => value
  if (isShown(value) !== isInclusion) {
    const [what, number] = isInclusion ? (['exclusion', 31254] as const) : (['inclusion', 31253] as const)
    fail(
      number,
      `Cannot do ${what} on field ${name} in ${isInclusion ? 'inclusion' : 'exclusion'} projection`,
    )
  }
  return 'keep'
}

function special(value: Doc, isInclusion: boolean): Special {
  const [name] = Object.keys(value)
  if (name === '$slice') return slice(own(value, '$slice'))
  if (name === '$meta') refuse('$meta')
  if (name === '$elemMatch') {
    const condition = compileFilter({ list: { $elemMatch: own(value, '$elemMatch') } })
    return (list) => {
      const found = { index: undefined as number | undefined }
      if (!Array.isArray(list) || !matches(condition, { list }, found) || found.index === undefined)
        return undefined
      return [list[found.index]]
    }
  }
  if (!isInclusion) fail(31252, 'Cannot use an expression in an exclusion projection')
  return (_value, doc) => evaluate(value, doc)
}

function slice(operand: unknown): Special {
  const numbers = (Array.isArray(operand) ? operand : [operand]).map(toNumber)
  const [first = Number.NaN, count] = numbers
  if (numbers.some(Number.isNaN)) fail(28667, 'Invalid $slice syntax')
  if (count !== undefined && count <= 0) fail(28724, 'The count of $slice has to be positive')
  return (value) => {
    if (!Array.isArray(value)) return value
    if (count === undefined) return first < 0 ? value.slice(first) : value.slice(0, first)
    const start = first < 0 ? Math.max(0, value.length + first) : first
    return value.slice(start, start + count)
  }
}

function positional(path: string): Special {
  if (path === '') fail(31395, 'positional projection needs a path')
  return (value, doc, filter) => {
    if (!Array.isArray(value)) return value
    const found = { index: undefined as number | undefined }
    matches(filter, doc, found)
    if (found.index === undefined)
      fail(51246, "Executor error: positional operator '.$' couldn't find a matching element in the array")
    return [value[found.index ?? 0]]
  }
}

function plant(tree: Branch, [name = '', ...rest]: string[], leaf: 'keep' | Special): void {
  const there = tree.get(name)
  if (rest.length === 0 || rest[0] === '$') {
    if (there) fail(31249, `Path collision at ${name}`)
    tree.set(name, leaf)
    return
  }
  if (there && !(there instanceof Map)) fail(31249, `Path collision at ${name}`)
  const branch = there instanceof Map ? there : new Map()
  tree.set(name, branch)
  plant(branch, rest, leaf)
}

interface Root {
  doc: Doc
  filter: Filter
}

function include(value: unknown, tree: Branch, root: Root): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((element) => isDoc(element) || Array.isArray(element))
      .map((element) => include(element, tree, root))
  }
  if (!isDoc(value)) return undefined
  const result: Doc = {}
  for (const name of Object.keys(value)) {
    const node = tree.get(name)
    if (node) add(result, name, picked(own(value, name), node, root))
  }
  for (const [name, node] of tree) {
    if (typeof node === 'function' && !Object.hasOwn(value, name))
      add(result, name, node(undefined, root.doc, root.filter))
  }
  return result
}

function picked(value: unknown, node: Branch | 'keep' | Special, root: Root): unknown {
  if (node === 'keep') return value
  return node instanceof Map ? include(value, node, root) : node(value, root.doc, root.filter)
}

function exclude(value: unknown, tree: Branch, root: Root): unknown {
  if (Array.isArray(value)) return value.map((element) => exclude(element, tree, root))
  if (!isDoc(value)) return value
  const result: Doc = {}
  for (const name of Object.keys(value)) {
    const node = tree.get(name)
    const field = own(value, name)
    if (node === undefined) put(result, name, field)
    else if (node instanceof Map) add(result, name, exclude(field, node, root))
    else if (typeof node === 'function') add(result, name, node(field, root.doc, root.filter))
  }
  return result
}

function add(result: Doc, name: string, value: unknown): void {
  if (value !== undefined) put(result, name, value)
}
