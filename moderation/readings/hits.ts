import { tags } from '../lexicon/tags.ts'
import type { Tag } from '../lexicon/tags.ts'
import type { Reading } from './reading.ts'
import type { Token } from './words.ts'

/** A word or phrase that the lexicon knows: its place in the original, counted in characters and in words. */
export interface Hit {
  start: number
  end: number
  firstWord: number
  lastWord: number
}

/** Several tags as bits, so that asking for any of them costs next to nothing: which word of bits, which bits of it, and so on. */
export type TagSet = readonly number[]

const none: readonly Hit[] = []
const numbers: ReadonlyMap<Tag, number> = new Map(tags.map((tag, number) => [tag, number]))
const bitsEach = 30
const setLength = Math.ceil(tags.length / bitsEach)

/** The bits of a list of tags. */
export function tagSet(list: readonly Tag[]): TagSet {
  const bits = new Map<number, number>()
  for (const tag of list) {
    const number = numbers.get(tag) ?? 0
    const at = Math.floor(number / bitsEach)
    bits.set(at, (bits.get(at) ?? 0) | (1 << (number % bitsEach)))
  }
  return [...bits].flat()
}

/** What the lexicon knows in a text, by tag, in the order of the text. */
export class Hits {
  readonly #byTag = new Map<Tag, Hit[]>()
  readonly #present: number[] = []
  readonly #wordStarts: number[]

  constructor(plainWords: Reading, tokens: readonly Token[]) {
    const { starts } = plainWords
    this.#wordStarts = tokens.map(({ from }) => starts[from] ?? 0)
    // Text that was turned round is not in the order in which it was written.
    if (this.#wordStarts.some((start, index, all) => start < (all[index - 1] ?? 0)))
      this.#wordStarts.sort((a, b) => a - b)
    for (let index = 0; index < setLength; index += 1) this.#present.push(0)
  }

  /** Words of the original, as they stand. */
  get wordCount(): number {
    return this.#wordStarts.length
  }

  has(tag: Tag): boolean {
    return this.#byTag.has(tag)
  }

  /** Whether any tag of a set is here. */
  hasAny(set: TagSet): boolean {
    for (let index = 0; index < set.length; index += 2) {
      if (((set[index + 1] ?? 0) & (this.#present[set[index] ?? 0] ?? 0)) !== 0) return true
    }
    return false
  }

  of(tag: Tag): readonly Hit[] {
    return this.#byTag.get(tag) ?? none
  }

  add(tag: Tag, start: number, end: number): void {
    const known = this.#byTag.get(tag)
    const hit = { start, end, firstWord: this.#wordAt(start), lastWord: this.#wordAt(end - 1) }
    if (known) known.push(hit)
    else {
      this.#byTag.set(tag, [hit])
      const number = numbers.get(tag) ?? 0
      const at = Math.floor(number / bitsEach)
      this.#present[at] = (this.#present[at] ?? 0) | (1 << (number % bitsEach))
    }
  }

  /** Puts every list in the order of the text, each hit once: the readings came one after another and agree on most. */
  settle(): this {
    this.#dropOtherSenses()
    for (const [tag, list] of this.#byTag) {
      if (list.length === 1) continue
      list.sort((a, b) => a.start - b.start || a.end - b.end)
      const once = list.filter(
        (hit, index) => hit.start !== list[index - 1]?.start || hit.end !== list[index - 1]?.end,
      )
      this.#byTag.set(tag, once)
    }
    return this
  }

  /** What is part of an expression with a sense of its own ("drop dead gorgeous") means nothing else there. */
  #dropOtherSenses(): void {
    const others = this.#byTag.get('other-sense')
    if (others === undefined) return
    for (const [tag, list] of this.#byTag) {
      if (tag === 'other-sense') continue
      const kept = list.filter(
        (hit) => !others.some(({ start, end }) => hit.start >= start && hit.end <= end),
      )
      if (kept.length > 0) this.#byTag.set(tag, kept)
      else this.#remove(tag)
    }
  }

  #remove(tag: Tag): void {
    this.#byTag.delete(tag)
    const number = numbers.get(tag) ?? 0
    const at = Math.floor(number / bitsEach)
    this.#present[at] = (this.#present[at] ?? 0) & ~(1 << (number % bitsEach))
  }

  /** The first hit of a tag that begins at or after an offset, as an index into `of(tag)`. */
  indexFrom(tag: Tag, start: number): number {
    const list = this.of(tag)
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  /** How many words of the original begin at or before an offset. */
  #wordAt(offset: number): number {
    const starts = this.#wordStarts
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
