import type { Item, Sequence } from './patterns.ts'

/** Where a walk over the words of a text may go on, and what is complete when it comes here. */
export interface Step<Tag> {
  /** By the number of the word; worked out when first asked for, since most ways are never taken. */
  next: { get: (word: number) => Step<Tag> | undefined }
  /** Nothing goes on from here. */
  isEnd: boolean
  complete: readonly Tag[]
}

interface Node<Tag> {
  edges: { word: number; to: Node<Tag> }[]
  complete: Tag[]
  id: number
}

/**
 * Makes one table out of many phrases with alternatives, so that each word of a text costs one look-up however many
 * phrases begin with it. `wordNumber` gives each word its number; `anyWord` is the number that stands for whatever word.
 */
export function phraseTable<Tag>(
  phrases: readonly { phrase: Sequence; tag: Tag }[],
  wordNumber: (word: string) => number,
  anyWord = -1,
): Step<Tag> {
  const nodes: Node<Tag>[] = []
  const newNode = () => {
    const node: Node<Tag> = { edges: [], complete: [], id: nodes.length }
    nodes.push(node)
    return node
  }
  /** All ways through a group end in the same node, so that the table grows with what is written, not with its products. */
  const follow = (starts: ReadonlySet<Node<Tag>>, item: Item, end = newNode()): Set<Node<Tag>> => {
    if (typeof item !== 'string') return new Set(item.flatMap((way) => [...followAll(starts, way, end)]))
    const word = wordNumber(item)
    for (const from of starts) from.edges.push({ word, to: end })
    return new Set([end])
  }
  const followAll = (
    starts: ReadonlySet<Node<Tag>>,
    way: Sequence,
    end?: Node<Tag>,
  ): ReadonlySet<Node<Tag>> =>
    way.reduce<ReadonlySet<Node<Tag>>>(
      (at, item, index) => follow(at, item, index === way.length - 1 ? end : undefined),
      starts,
    )

  const root = newNode()
  for (const { phrase, tag } of phrases) {
    for (const node of followAll(new Set([root]), phrase))
      if (node !== root && !node.complete.includes(tag)) node.complete.push(tag)
  }
  return new SetOfNodes([root], { steps: new Map(), anyWord })
}

/** With at most one way on for each word: a step stands for the set of nodes it may have come to. */
class SetOfNodes<Tag> implements Step<Tag> {
  readonly complete: readonly Tag[]
  readonly isEnd: boolean
  readonly #nodes: readonly Node<Tag>[]
  readonly #table: { steps: Map<string, SetOfNodes<Tag>>; anyWord: number }
  #targets: Map<number, Node<Tag>[]> | undefined
  readonly #known = new Map<number, SetOfNodes<Tag>>()

  constructor(nodes: readonly Node<Tag>[], table: { steps: Map<string, SetOfNodes<Tag>>; anyWord: number }) {
    this.#nodes = nodes
    this.#table = table
    this.complete = [...new Set(nodes.flatMap((node) => node.complete))]
    this.isEnd = nodes.every((node) => node.edges.length === 0)
  }

  get next(): Step<Tag>['next'] {
    return this
  }

  get(word: number): SetOfNodes<Tag> | undefined {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    this.#targets ??= targetsOf(this.#nodes)
    const named = this.#targets.get(word)
    if (named === undefined) return undefined
    // Whatever goes on with any word goes on with each word that is named.
    const any = word === this.#table.anyWord ? [] : (this.#targets.get(this.#table.anyWord) ?? [])
    const step = this.#stepOf([...new Set([...named, ...any])].sort((a, b) => a.id - b.id))
    this.#known.set(word, step)
    return step
  }

  #stepOf(nodes: readonly Node<Tag>[]): SetOfNodes<Tag> {
    const key = nodes.map((node) => node.id).join(' ')
    const known = this.#table.steps.get(key)
    if (known !== undefined) return known
    const step = new SetOfNodes(nodes, this.#table)
    this.#table.steps.set(key, step)
    return step
  }
}

function targetsOf<Tag>(nodes: readonly Node<Tag>[]): Map<number, Node<Tag>[]> {
  const targets = new Map<number, Node<Tag>[]>()
  for (const node of nodes) {
    for (const { word, to } of node.edges) {
      const known = targets.get(word)
      if (known) known.push(to)
      else targets.set(word, [to])
    }
  }
  return targets
}
