import type { Item, Sequence } from './patterns.ts'

/** Where a walk over the words of a text may go on, and what is complete when it comes here. */
export interface Step<Tag> {
  /** By the number of the word. */
  next: Map<number, Step<Tag>>
  complete: Tag[]
}

interface Node<Tag> {
  edges: { word: number; to: Node<Tag> }[]
  complete: Set<Tag>
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
    const node: Node<Tag> = { edges: [], complete: new Set(), id: nodes.length }
    nodes.push(node)
    return node
  }
  const follow = (starts: ReadonlySet<Node<Tag>>, item: Item): Set<Node<Tag>> => {
    if (typeof item !== 'string') return new Set(item.flatMap((way) => [...followAll(starts, way)]))
    const to = newNode()
    for (const from of starts) from.edges.push({ word: wordNumber(item), to })
    return new Set([to])
  }
  const followAll = (starts: ReadonlySet<Node<Tag>>, way: Sequence): ReadonlySet<Node<Tag>> =>
    way.reduce<ReadonlySet<Node<Tag>>>(follow, starts)

  const root = newNode()
  for (const { phrase, tag } of phrases) {
    for (const node of followAll(new Set([root]), phrase)) if (node !== root) node.complete.add(tag)
  }
  return determined(root, anyWord)
}

/** The same with at most one way on for each word: a step stands for the set of nodes it may have come to. */
function determined<Tag>(root: Node<Tag>, anyWord: number): Step<Tag> {
  const steps = new Map<string, Step<Tag>>()
  const first = { next: new Map<number, Step<Tag>>(), complete: [] }
  const waiting: { nodes: readonly Node<Tag>[]; step: Step<Tag> }[] = [{ nodes: [root], step: first }]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const [word, targets] of targetsOf(at.nodes, anyWord)) {
      const nodes = [...targets].sort((a, b) => a.id - b.id)
      const key = nodes.map((node) => node.id).join(' ')
      let step = steps.get(key)
      if (step === undefined) {
        step = { next: new Map(), complete: [...new Set(nodes.flatMap((node) => [...node.complete]))] }
        steps.set(key, step)
        waiting.push({ nodes, step })
      }
      at.step.next.set(word, step)
    }
  }
  return first
}

function targetsOf<Tag>(nodes: readonly Node<Tag>[], anyWord: number): Map<number, Set<Node<Tag>>> {
  const targets = new Map<number, Set<Node<Tag>>>()
  for (const { word, to } of nodes.flatMap((node) => node.edges)) {
    const known = targets.get(word)
    if (known) known.add(to)
    else targets.set(word, new Set([to]))
  }
  // Whatever goes on with any word goes on with each word that is named.
  for (const to of targets.get(anyWord) ?? []) for (const own of targets.values()) own.add(to)
  return targets
}
