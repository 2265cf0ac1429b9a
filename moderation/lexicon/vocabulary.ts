import { squeeze } from '../readings/squeezed.ts'
import { Automaton } from './automaton.ts'
import type { Sequence } from './patterns.ts'
import { fillers, otherMeanings, otherSpellings, spelling } from './spellings.ts'
import { notWithoutDots } from './without-dots.ts'

/** What a token may be: the words of the lexicon that it may stand for, and whether a phrase may go on as if it were not there. */
export interface Word {
  readonly numbers: readonly number[]
  readonly isFiller: boolean
}

/**
 * The words of the lexicon by number. A token of a text may be several of them: the word itself, and what it begins
 * or ends with. Whole words are looked up; beginnings and endings are found by one automaton.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words = new Map<string, Word>()
  readonly #squeezed = new Map<string, number[]>()
  readonly #partNumbers: number[] = []
  readonly #parts: Automaton
  readonly #anyNumber: Word | undefined

  constructor(phrases: readonly Sequence[]) {
    for (const word of phrases.flatMap(wordsOf)) this.#addWord(word)
    const parts: string[] = []
    for (const [word, number] of this.#numbers) {
      if (word.includes('*')) {
        parts.push(` ${word} `.replace(' *', '').replace('* ', ''))
        this.#partNumbers.push(number)
      } else {
        const short = squeeze(word)
        this.#squeezed.set(short, [...(this.#squeezed.get(short) ?? []), number])
        this.#words.set(word, { numbers: [number], isFiller: fillers.has(word) })
      }
    }
    this.#parts = new Automaton(parts)
    this.#anyNumber = this.#words.get('#')
    this.#addSpellings()
    this.#addWithoutDots()
    for (const word of fillers)
      if (!this.#words.has(word)) this.#words.set(word, { numbers: [], isFiller: true })
  }

  /** Every spelling of a word has the word's number. */
  #addWord(word: string): void {
    if (this.#numbers.has(word)) return
    const first = spelling(word)
    const number = this.#numbers.get(first) ?? this.#numbers.size
    this.#numbers.set(first, number)
    this.#numbers.set(word, number)
  }

  #addSpellings(): void {
    for (const [written, first] of otherSpellings) this.#add(written, [first])
    for (const [written, meant] of otherMeanings) this.#add(written, meant)
    for (const [word, { isFiller, numbers }] of this.#words)
      if (this.#anyNumber !== undefined && isNumber(word))
        this.#words.set(word, { numbers: [...numbers, ...this.#anyNumber.numbers], isFiller })
  }

  /** As those write who have no å, ä and ö, where that is no other word. */
  #addWithoutDots(): void {
    for (const [word, { numbers, isFiller }] of this.#words) {
      if (!/[åäö]/.test(word)) continue
      const without = word.replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o')
      if (!this.#words.has(without) && !notWithoutDots.has(without))
        this.#words.set(without, { numbers, isFiller })
    }
  }

  #add(written: string, meant: readonly string[]): void {
    const known = this.#words.get(written)
    const numbers = meant.flatMap((word) => this.#numbers.get(word) ?? [])
    if (numbers.length === 0) return
    this.#words.set(written, {
      numbers: [...new Set([...(known?.numbers ?? []), ...numbers])],
      isFiller: known?.isFiller ?? fillers.has(written),
    })
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

  /** What a token is as a whole word, or undefined. A number is `#`. */
  word(token: string): Word | undefined {
    const known = this.#words.get(token)
    if (known !== undefined || token.length < 2)
      return known ?? (isNumber(token) ? this.#anyNumber : undefined)
    // "Melvins", "the teachers": whose it is makes no other word of it.
    if (token.charCodeAt(token.length - 1) === lastLetter && token.length > 5)
      return this.#words.get(token.slice(0, -1))
    return isNumber(token) ? this.#anyNumber : undefined
  }

  /** The whole word that a token is, or undefined. */
  whole(token: string): number | undefined {
    return this.word(token)?.numbers[0]
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

const lastLetter = 's'.charCodeAt(0)

function wordsOf(phrase: Sequence): string[] {
  return phrase.flatMap((item) => (typeof item === 'string' ? [item] : item.flatMap(wordsOf)))
}

function isNumber(token: string): boolean {
  for (let index = 0; index < token.length; index += 1) {
    const code = token.charCodeAt(index)
    if (code < 0x30 || code > 0x39) return false
  }
  return token !== ''
}
