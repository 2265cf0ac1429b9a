import { patternsIn } from '../lexicon/patterns.ts'
import { phraseTable } from '../lexicon/phrases.ts'
import type { Step } from '../lexicon/phrases.ts'
import { clean } from '../readings/clean.ts'
import { isWordCode } from '../readings/words.ts'
import { cueWords } from './cue-words.ts'
import type { Cue } from './cue-words.ts'

/** A word of a message: as it is read, and where the author wrote it. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A cue that stands in a message: from which word to which. */
export interface CueMark {
  readonly cue: Cue
  readonly first: number
  readonly last: number
}

/** A message read for what only several messages together show. */
export interface Heard {
  readonly tokens: readonly Token[]
  readonly marks: readonly CueMark[]
}

const entries = Object.entries(cueWords).flatMap(([cue, words]) =>
  [words, withoutDots(words)].flatMap((list) =>
    patternsIn(list).map((phrase) => ({ phrase, tag: cue as Cue })),
  ),
)
const numbers = new Map<string, number>()
const phrases: Step<Cue> = phraseTable(entries, (word) => {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
})

/** The number of a word in the phrases; any number is `#`. */
function numberOf(word: string): number | undefined {
  const first = word.charCodeAt(0)
  return numbers.get(first >= 0x30 && first <= 0x39 && !numbers.has(word) ? '#' : word)
}

/** As those write who have no å, ä and ö. */
function withoutDots(words: string): string {
  return words.replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o')
}

/** Longer than this only its beginning is read: what is said to somebody is said in fewer words. */
const wordsMost = 120

/** Reads a message: its words, and the cues among them. */
export function hear(text: string): Heard {
  const tokens = tokensIn(text)
  const marks: CueMark[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    let step: Step<Cue> | undefined = phrases
    for (let last = first; last < tokens.length; last += 1) {
      const number: number | undefined = numberOf(tokens[last]?.word ?? '')
      step = number === undefined ? undefined : step.next.get(number)
      if (step === undefined) break
      for (const cue of step.complete) marks.push({ cue, first, last })
    }
  }
  return { tokens, marks }
}

export const has = ({ marks }: Heard, cue: Cue): boolean => marks.some((mark) => mark.cue === cue)

/** Where the author wrote some cues. */
export function spansOf(
  { tokens, marks }: Heard,
  cues: readonly Cue[],
): (readonly [start: number, end: number])[] {
  return marks
    .filter(({ cue }) => cues.includes(cue))
    .map(({ first, last }) => [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0] as const)
}

const apostrophes = new Set("'’`´")

function tokensIn(text: string): Token[] {
  const reading = clean(text)
  const tokens: Token[] = []
  const { length } = reading.text
  let at = 0
  while (at < length && tokens.length < wordsMost) {
    const from = at
    while (at < length && isInWord(reading.text, at, from)) at += 1
    if (at > from) {
      const word = reading.text.slice(from, at)
      tokens.push({
        word: /['’`´]/.test(word) ? word.replaceAll(/['’`´]/g, '') : word,
        start: reading.starts[from] ?? 0,
        end: reading.ends[at - 1] ?? 0,
      })
    } else at += 1
  }
  return tokens
}

/** A letter or digit, or an apostrophe between two. */
function isInWord(text: string, at: number, from: number): boolean {
  if (isWordCode[text.charCodeAt(at)] === 1) return true
  return at > from && apostrophes.has(text.charAt(at)) && isWordCode[text.charCodeAt(at + 1)] === 1
}
