import { clean } from './clean.ts'
import { digitRuns } from './digits.ts'
import type { DigitRun } from './digits.ts'
import { flat } from './flat.ts'
import { Hits } from './hits.ts'
import { joinedWays } from './joined.ts'
import { leet } from './leet.ts'
import { lookUp } from './look-up.ts'
import type { Reading } from './reading.ts'
import { unmasked } from './unmasked.ts'
import { tokensOf, words } from './words.ts'

/** A text in the forms it is read in. Forms that say nothing new are left out. */
export interface Readings {
  original: string
  /** As a reader sees it, signs and digits and all. */
  clean: Reading
  /** The same with every stretch of white space as one space. */
  flat: Reading
  /** The digits in it, however written. */
  digits: readonly DigitRun[]
  /** The words alone, of the clean text. */
  words: Reading
  /** What the lexicon knows in it, in whichever form: as it stands, letters put together, signs as letters, unmasked. */
  hits: Hits
}

/** Reads a text in every form; each maps back to the author's own characters. */
export function readings(text: string): Readings {
  const plain = clean(text)
  const together = joinedWays(plain)
  const inLetters = leet(together[0] ?? plain)
  const plainWords = words(plain)

  const tokens = tokensOf(plainWords.text)
  const hits = new Hits(plainWords, tokens)
  lookUp(plainWords, tokens, hits)
  for (const reading of [...together, ...(inLetters ?? []), unmasked(plain)]) {
    if (reading === undefined) continue
    const other = words(reading)
    lookUp(other, tokensOf(other.text), hits)
  }
  const even = flat(plain)
  return {
    original: text,
    clean: plain,
    flat: even,
    digits: digitRuns(even),
    words: plainWords,
    hits: hits.settle(),
  }
}
