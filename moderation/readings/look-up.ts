import { fromRobbers } from '../lexicon/disguises.ts'
import { graveWords, hidden, phrases, vocabulary } from '../lexicon/lexicon.ts'
import type { Step } from '../lexicon/phrases.ts'
import type { Tag } from '../lexicon/tags.ts'
import type { Hits } from './hits.ts'
import { spanOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isDrawnOut } from './squeezed.ts'
import { isWordCode } from './words.ts'
import type { Token } from './words.ts'

/** The words that each token may be; a word that a token makes together with the next counts from `pairs` up. */
interface Meanings {
  readonly words: (readonly number[] | undefined)[]
  /** Which tokens a phrase may pass over. */
  readonly fillers: boolean[]
}
const pairs = 0x1000000
/** So many words that say nothing may stand between two of a phrase. */
const fillersMost = 2

/** Adds to `hits` every phrase of the lexicon that stands in the words of a reading. */
export function lookUp(reading: Reading, tokens: readonly Token[], hits: Hits): void {
  const meanings = meaningsOf(reading.text, tokens)
  for (let first = 0; first < tokens.length; first += 1) {
    if (meanings.words[first] === undefined) continue
    const from = tokens[first]?.from ?? 0
    walk({ step: phrases, at: first }, meanings, (tag, last) => {
      const [start, end] = spanOf(reading, from, tokens[last]?.to ?? 0)
      hits.add(tag, start, end)
    })
  }
}

/** Follows the phrases that begin here. No phrase is longer than a dozen words, so this never goes far. */
function walk(
  here: { step: Step<Tag>; at: number },
  meanings: Meanings,
  complete: (tag: Tag, last: number) => void,
): void {
  let isNamed = false
  for (const meaning of meanings.words[here.at] ?? nothing) {
    const isPair = meaning >= pairs
    const step = here.step.next.get(isPair ? meaning - pairs : meaning)
    if (step === undefined) continue
    isNamed ||= !isPair
    goOn({ step, at: here.at + (isPair ? 2 : 1) }, meanings, complete)
  }
  const step =
    isNamed || here.at >= meanings.words.length ? undefined : here.step.next.get(vocabulary.anyWord)
  if (step !== undefined) goOn({ step, at: here.at + 1 }, meanings, complete)
}

function goOn(
  { step, at }: { step: Step<Tag>; at: number },
  meanings: Meanings,
  complete: (tag: Tag, last: number) => void,
): void {
  for (const tag of step.complete) complete(tag, at - 1)
  if (step.isEnd) return
  walk({ step, at }, meanings, complete)
  for (let passed = 0; passed < fillersMost && meanings.fillers[at + passed] === true; passed += 1)
    walk({ step, at: at + passed + 1 }, meanings, complete)
}

/** What each token may be: a word, a word in disguise, its beginning or ending, a half of one. */
function meaningsOf(text: string, tokens: readonly Token[]): Meanings {
  const words: (readonly number[] | undefined)[] = []
  const fillers: boolean[] = []
  const add = (token: number, meaning: number) => {
    const known = words[token]
    if (known === undefined) words[token] = [meaning]
    else if (!known.includes(meaning)) words[token] = [...known, meaning]
  }
  let before = ''
  for (let index = 0; index < tokens.length; index += 1) {
    const { from = 0, to = 0 } = tokens[index] ?? {}
    const token = text.slice(from, to)
    const word = vocabulary.word(token)
    fillers.push(word?.isFiller === true)
    const known = word === undefined ? disguisedWords(token) : word.numbers
    words.push(known.length === 0 ? undefined : known)
    const split = before === '' ? undefined : splitWord(before, token)
    if (split !== undefined) add(index - 1, split + pairs)
    before = token.length <= 5 ? token : ''
  }
  vocabulary.walkParts(text, (word, at) => add(tokenAt(tokens, at), word))
  return { words, fillers }
}

/** The grave word that two tokens make together. */
function splitWord(first: string, second: string): number | undefined {
  if (first.length + second.length < 5 || !graveWords.mayEnd(first, second)) return undefined
  return graveWords.get(first + second)
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[middle]?.from ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const nothing: readonly number[] = []

function disguisedWords(token: string): readonly number[] {
  const { length } = token
  if (length < 3) return nothing
  const disguised = hidden.get(token) ?? (length > 4 && isDecorated(token) ? decorated(token) : undefined)
  if (disguised !== undefined) return [disguised]
  const robbed = length >= 6 ? fromRobbers(token) : undefined
  const word = robbed === undefined ? undefined : vocabulary.whole(robbed)
  if (word !== undefined) return [word]
  return isDrawnOut(token) ? vocabulary.drawnOut(token) : nothing
}

function isDecorated(token: string): boolean {
  return isDecoration(token.charCodeAt(0)) || isDecoration(token.charCodeAt(token.length - 1))
}

/** x and digits around a word, as in names of players. */
function isDecoration(code: number): boolean {
  return code === 0x78 || (code <= 0x39 && isWordCode[code] === 1)
}

function decorated(token: string): number | undefined {
  let [from, to] = [0, token.length]
  while (from < to && isDecoration(token.charCodeAt(from))) from += 1
  while (to > from && isDecoration(token.charCodeAt(to - 1))) to -= 1
  const core = token.slice(from, to)
  return core.length >= 4 && core.length < token.length ? graveWords.get(core) : undefined
}
