import { wordsToUnmask } from '../lexicon/lexicon.ts'
import { ReadingWriter } from './reading.ts'
import type { Reading } from './reading.ts'

/** A word with letters hidden by signs or emoji: "f*la", "f**a", "f🌟la". */
const maskedToken =
  /(?<![\p{L}\p{N}*#_%])\p{L}(?:[\p{L}\p{N}]|[*#_%.-]|\p{Extended_Pictographic}){2,24}(?![\p{L}\p{N}])/gu
const hasMask = /\p{L}(?:[*#_%]{1,3}|\p{Extended_Pictographic})[\p{L}*]/u
const sign = /^(?:[*#_%]|\p{Extended_Pictographic})$/u

/** The text with masked words written out, where only one word worth hiding fits; undefined when there are none. */
export function unmasked(reading: Reading): Reading | undefined {
  if (!hasMask.test(reading.text)) return undefined
  const writer = new ReadingWriter()
  let copied = 0
  for (const match of reading.text.matchAll(maskedToken)) {
    const word = unmask(match[0])
    if (word === undefined) continue
    for (; copied < match.index; copied += 1) writer.copy(reading, copied)
    copied = match.index + match[0].length
    const [start, end] = [reading.starts[match.index] ?? 0, reading.ends[copied - 1] ?? 0]
    writer.add(word, start, end)
  }
  if (copied === 0) return undefined
  for (; copied < reading.text.length; copied += 1) writer.copy(reading, copied)
  return writer.reading()
}

function unmask(token: string): string | undefined {
  const letters = Array.from(token)
  const hidden = letters.filter((letter) => sign.test(letter)).length
  // A star at the end is a star, and of a word half hidden nobody knows what it is.
  if (hidden === 0 || hidden * 2 > letters.length || (hidden === 1 && sign.test(letters.at(-1) ?? '')))
    return undefined
  return wordsToUnmask(letters.length).find((word) => fits(word, letters))
}

function fits(word: string, masked: readonly string[]): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const letter = masked[index] ?? ''
    if (letter !== word.charAt(index) && !sign.test(letter)) return false
  }
  return true
}
