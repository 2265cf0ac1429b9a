import { graveWords, hidden, phrases, vocabulary } from '../lexicon/lexicon.ts'
import type { Step } from '../lexicon/phrases.ts'
import type { Tag } from '../lexicon/tags.ts'
import type { Hits } from './hits.ts'
import { spanOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isDrawnOut } from './squeezed.ts'
import { tokensOf } from './words.ts'

interface Token {
  from: number
  to: number
}

/** A word that a token may be, or that it makes together with the next. */
interface Meaning {
  word: number
  tokens: 1 | 2
}

/** Adds to `hits` every phrase of the lexicon that stands in the words of a reading. */
export function lookUp(reading: Reading, hits: Hits): void {
  const tokens = tokensOf(reading.text)
  const meanings = meaningsOf(reading.text, tokens)
  const report = (tag: Tag, first: number, last: number) => {
    hits.add(tag, ...spanOf(reading, tokens[first]?.from ?? 0, tokens[last]?.to ?? 0))
  }
  for (let first = 0; first < tokens.length; first += 1) {
    walk({ step: phrases, at: first }, meanings, (tag, last) => report(tag, first, last))
  }
}

/** Follows the phrases that begin here. No phrase is longer than a dozen words, so this never goes far. */
function walk(
  here: { step: Step<Tag>; at: number },
  meanings: readonly (readonly Meaning[] | undefined)[],
  complete: (tag: Tag, last: number) => void,
): void {
  for (const { word, tokens } of meanings[here.at] ?? []) {
    const step = here.step.next.get(word)
    if (step === undefined) continue
    const at = here.at + tokens
    for (const tag of step.complete) complete(tag, at - 1)
    if (step.next.size > 0) walk({ step, at }, meanings, complete)
  }
}

/** What each token may be: a word, a word in disguise, its beginning or ending, a half of one. */
function meaningsOf(text: string, tokens: readonly Token[]): (Meaning[] | undefined)[] {
  const meanings: (Meaning[] | undefined)[] = Array.from({ length: tokens.length })
  const tokenAt = new Uint16Array(text.length + 1)
  const add = (token: number, word: number, count: 1 | 2 = 1) => {
    const known = meanings[token]
    if (known === undefined) meanings[token] = [{ word, tokens: count }]
    else if (!known.some((meaning) => meaning.word === word)) known.push({ word, tokens: count })
  }
  let before = ''
  tokens.forEach(({ from, to }, index) => {
    tokenAt.fill(index, from, to)
    const token = text.slice(from, to)
    for (const word of wordsOf(token)) add(index, word)
    if (before !== '' && before.length + token.length >= 5)
      addSplit(before + token, (word) => add(index - 1, word, 2))
    before = token.length <= 5 ? token : ''
  })
  vocabulary.walkParts(text, (word, at) => add(tokenAt[at] ?? 0, word))
  return meanings
}

/** x and digits around a word, as in names of players. */
const decoration = /^[x\d]+|[x\d]+$/g

function wordsOf(token: string): readonly number[] {
  const whole = vocabulary.whole(token)
  if (whole !== undefined) return [whole]
  const disguised = token.length >= 5 ? (hidden.get(token) ?? decorated(token)) : undefined
  if (disguised !== undefined) return [disguised]
  return isDrawnOut(token) ? vocabulary.drawnOut(token) : []
}

function decorated(token: string): number | undefined {
  const core = token.replaceAll(decoration, '')
  return core.length >= 4 && core.length < token.length ? graveWords.get(core) : undefined
}

function addSplit(together: string, add: (word: number) => void): void {
  const word = graveWords.get(together)
  if (word !== undefined) add(word)
}
