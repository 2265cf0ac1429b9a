import { squeeze } from '../readings/squeezed.ts'
import { Automaton } from './automaton.ts'
import type { Sequence } from './patterns.ts'

/**
 * The words of the lexicon by number. A token of a text may be several of them: the word itself, and what it begins
 * or ends with. Whole words are looked up; beginnings and endings are found by one automaton.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #squeezed = new Map<string, number[]>()
  readonly #partNumbers: number[] = []
  readonly #parts: Automaton

  constructor(phrases: readonly Sequence[]) {
    for (const word of phrases.flatMap(wordsOf))
      if (!this.#numbers.has(word)) this.#numbers.set(word, this.#numbers.size)
    const parts: string[] = []
    for (const [word, number] of this.#numbers) {
      if (word.includes('*')) {
        parts.push(` ${word} `.replace(' *', '').replace('* ', ''))
        this.#partNumbers.push(number)
      } else {
        const short = squeeze(word)
        this.#squeezed.set(short, [...(this.#squeezed.get(short) ?? []), number])
      }
    }
    this.#parts = new Automaton(parts)
  }

  /** The number that stands for whatever word: `_` in a pattern. */
  get anyWord(): number {
    return this.#numbers.get('_') ?? -1
  }

  /** The number of a word as it is written in a pattern. */
  numberOf(word: string): number {
    const number = this.#numbers.get(word)
    if (number === undefined) throw new Error(`not in the vocabulary: ${word}`)
    return number
  }

  /** The whole word that a token is, or undefined. A number is `#`. */
  whole(token: string): number | undefined {
    return this.#numbers.get(token) ?? (/^\d+$/.test(token) ? this.#numbers.get('#') : undefined)
  }

  /** Whole words that are the same as a drawn-out token when both are squeezed. */
  drawnOut(token: string): readonly number[] {
    return this.#squeezed.get(squeeze(token)) ?? []
  }

  /** Calls `found` with what tokens of spaced words begin with, end with or hold, and where that stands. */
  walkParts(spaced: string, found: (number: number, at: number) => void): void {
    this.#parts.walk(spaced, (part, from) =>
      found(this.#partNumbers[part] ?? 0, spaced.charCodeAt(from) === 0x20 ? from + 1 : from),
    )
  }
}

function wordsOf(phrase: Sequence): string[] {
  return phrase.flatMap((item) => (typeof item === 'string' ? [item] : item.flatMap(wordsOf)))
}
