const size = 1 << 14

/** Grave single words with their numbers, with a quick no for what is none of them. */
export class GraveWords {
  readonly #numbers: ReadonlyMap<string, number>
  /** Which first and last letters occur together, by a small hash. */
  readonly #ends = new Uint8Array(size)

  constructor(words: readonly (readonly [word: string, number: number])[]) {
    this.#numbers = new Map(words)
    for (const [word] of words) this.#ends[slot(word.charCodeAt(0), word.charCodeAt(word.length - 1))] = 1
  }

  get(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** Whether two pieces put together may be a grave word, as far as its ends tell. */
  mayEnd(first: string, second: string): boolean {
    return this.#ends[slot(first.charCodeAt(0), second.charCodeAt(second.length - 1))] === 1
  }
}

function slot(first: number, last: number): number {
  return (first * 127 + last) & (size - 1)
}
