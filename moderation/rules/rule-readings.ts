import { joined } from '../readings/joined.ts'
import { clean } from '../readings/clean.ts'
import { leet } from '../readings/leet.ts'
import { ReadingWriter } from '../readings/reading.ts'
import type { Reading } from '../readings/reading.ts'
import type { Readings } from '../readings/readings.ts'
import { words } from '../readings/words.ts'

/** A text as the rules by people read it. */
export interface RuleReadings {
  /** Its words as they stand, and as they are when letters apart are put together and signs are read as letters. */
  readonly asWritten: readonly Reading[]
  /** The same with every run of one letter as one, when some letter is drawn out. */
  readonly squeezed: readonly Reading[]
}

/** What the built-in filters have read of a text already. */
export type ReadBefore = Pick<Readings, 'clean' | 'words'>

function readAlone(text: string): ReadBefore {
  const plain = clean(text)
  return { clean: plain, words: words(plain) }
}

/**
 * Reads a text for the rules by people. Lighter than the reading of the built-in filters: these rules are words, and a replay
 * reads a hundred thousand texts. å, ä and ö are letters here as everywhere.
 */
export function ruleReadings(text: string, before: ReadBefore = readAlone(text)): RuleReadings {
  const together = joined(before.clean)
  const inLetters = leet(together ?? before.clean)
  const others = [...(together ? [together] : []), ...(inLetters ?? [])]
  const asWritten = [before.words, ...others.map(words)]
  return { asWritten, squeezed: asWritten.filter((reading) => hasDrawnOut(reading.text)).map(squeezed) }
}

/** A pattern's words in the form that texts are read in: the same steps, so that what is written alike is found. */
export function asRead(pattern: string): string {
  return words(clean(pattern)).text
}

const drawnOut = /(\p{L})\1\1/u

/** Three of one letter in a row: no word is spelt so. */
export function hasDrawnOut(text: string): boolean {
  return drawnOut.test(text)
}

function squeezed(reading: Reading): Reading {
  const { text } = reading
  const writer = new ReadingWriter()
  for (let index = 0; index < text.length; index += 1) {
    if (index > 0 && text[index] === text[index - 1]) extend(writer, reading, index)
    else writer.copy(reading, index)
  }
  return writer.reading()
}

/** The letter before stands for this one too. */
function extend(writer: ReadingWriter, reading: Reading, index: number): void {
  writer.replaceLast(reading.text.charAt(index), reading.ends[index] ?? 0)
}

/** A pattern squeezed in the same way. */
export function squeezedPattern(text: string): string {
  return text.replaceAll(/(.)\1+/gu, '$1')
}
