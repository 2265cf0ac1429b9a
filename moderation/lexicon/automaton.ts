/** A pattern found: which, and the half-open piece of the text that it covers. */
export type Found = (pattern: number, from: number, to: number) => void

/**
 * Finds many patterns in one walk over a text (Aho-Corasick), by a dense table: one look-up a character, whatever
 * the number of patterns and however the text is made. Built once, when the module is loaded.
 */
export class Automaton {
  readonly #symbols: Uint16Array
  readonly #width: number
  readonly #next: Int32Array
  /** Where the patterns that end in a state are in `#patterns`; state n owns from [n] up to [n + 1]. */
  readonly #firstPattern: Int32Array
  readonly #patterns: Int32Array
  readonly #lengths: Int32Array

  constructor(patterns: readonly string[]) {
    const { symbols, width } = alphabetOf(patterns)
    const trie = trieOf(patterns, symbols, width)
    const { next, endings } = withFallbacks(trie, width)
    this.#symbols = symbols
    this.#width = width
    this.#next = next
    this.#lengths = Int32Array.from(patterns, (pattern) => pattern.length)
    this.#firstPattern = new Int32Array(endings.length + 1)
    endings.forEach((found, state) => {
      this.#firstPattern[state + 1] = (this.#firstPattern[state] ?? 0) + found.length
    })
    this.#patterns = Int32Array.from(endings.flat())
  }

  /** Calls `found` for every occurrence of every pattern, in the order in which they end. */
  walk(text: string, found: Found): void {
    const next = this.#next
    const symbols = this.#symbols
    const firstPattern = this.#firstPattern
    let state = 0
    for (let index = 0; index < text.length; index += 1) {
      state = next[state * this.#width + (symbols[text.charCodeAt(index)] ?? 0)] ?? 0
      const last = firstPattern[state + 1] ?? 0
      for (let at = firstPattern[state] ?? 0; at < last; at += 1) {
        const pattern = this.#patterns[at] ?? 0
        found(pattern, index + 1 - (this.#lengths[pattern] ?? 0), index + 1)
      }
    }
  }
}

/** Every character that occurs in a pattern has its column; all others share column 0, which leads back to the start. */
function alphabetOf(patterns: readonly string[]): { symbols: Uint16Array; width: number } {
  const symbols = new Uint16Array(0x10000)
  let width = 1
  for (const pattern of patterns) {
    for (let index = 0; index < pattern.length; index += 1) {
      const code = pattern.charCodeAt(index)
      if (symbols[code] !== 0) continue
      symbols[code] = width
      width += 1
    }
  }
  return { symbols, width }
}

interface Trie {
  next: number[]
  endings: number[][]
}

function trieOf(patterns: readonly string[], symbols: Uint16Array, width: number): Trie {
  const next: number[] = Array.from({ length: width }, () => 0)
  const endings: number[][] = [[]]
  patterns.forEach((pattern, id) => {
    let state = 0
    for (let index = 0; index < pattern.length; index += 1) {
      const cell = state * width + (symbols[pattern.charCodeAt(index)] ?? 0)
      let target = next[cell] ?? 0
      if (target === 0) {
        target = endings.length
        endings.push([])
        for (let column = 0; column < width; column += 1) next.push(0)
        next[cell] = target
      }
      state = target
    }
    endings[state]?.push(id)
  })
  return { next, endings }
}

/** Fills each missing step with the step of the longest suffix, breadth first, so that the walk never goes back. */
function withFallbacks(trie: Trie, width: number): { next: Int32Array; endings: number[][] } {
  const next = Int32Array.from(trie.next)
  const endings = trie.endings.map((own) => [...own])
  const fallback = new Int32Array(endings.length)
  const waiting = Array.from(next.subarray(0, width)).filter((state) => state !== 0)
  for (const state of waiting) {
    const shorter = fallback[state] ?? 0
    endings[state]?.push(...(endings[shorter] ?? []))
    for (let column = 0; column < width; column += 1) {
      const cell = state * width + column
      const beyond = next[shorter * width + column] ?? 0
      const target = next[cell] ?? 0
      if (target !== 0) waiting.push(target)
      if (target !== 0) fallback[target] = beyond
      else next[cell] = beyond
    }
  }
  return { next, endings }
}
