import type { Tag } from '../lexicon/tags.ts'
import type { Reading } from './reading.ts'
import { tokensOf } from './words.ts'

/** A word or phrase that the lexicon knows: its place in the original, counted in characters and in words. */
export interface Hit {
  tag: Tag
  start: number
  end: number
  firstWord: number
  lastWord: number
}

const none: readonly Hit[] = []

/** What the lexicon knows in a text, by tag, in the order of the text. */
export class Hits {
  readonly #byTag = new Map<Tag, Hit[]>()
  readonly #wordAt: Uint16Array

  constructor(length: number, plainWords: Reading) {
    this.#wordAt = new Uint16Array(length + 1)
    for (const { from } of tokensOf(plainWords.text)) this.#wordAt[plainWords.starts[from] ?? 0] = 1
    for (let index = 1; index <= length; index += 1) {
      this.#wordAt[index] = (this.#wordAt[index] ?? 0) + (this.#wordAt[index - 1] ?? 0)
    }
  }

  has(tag: Tag): boolean {
    return this.#byTag.has(tag)
  }

  hasAny(tags: readonly Tag[]): boolean {
    for (const tag of tags) if (this.#byTag.has(tag)) return true
    return false
  }

  of(tag: Tag): readonly Hit[] {
    return this.#byTag.get(tag) ?? none
  }

  add(tag: Tag, start: number, end: number): void {
    const known = this.#byTag.get(tag)
    const hit = { tag, start, end, firstWord: this.#wordAt[start] ?? 0, lastWord: this.#wordAt[end - 1] ?? 0 }
    if (known) known.push(hit)
    else this.#byTag.set(tag, [hit])
  }

  /** Puts every list in the order of the text, each hit once: the readings came one after another and agree on most. */
  settle(): this {
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
}
