import { harmlessForms } from './harmless-forms.ts'
import type { Vocabulary } from './vocabulary.ts'

const shortestHidden = 5
const shortestMasked = 4
const vowel = /[aeiouyåäö]/g
/** Three letters are short for many things: only these are hardly anything else. */
const rightlyShort = new Set(['nds', 'kkn', 'slt', 'whr', 'ftt', 'xnx'])
const robbed = /^(?:([bcdfghjklmnpqrstvwxz])o\1|[aeiouyåäö])+$/
const robbedLetter = /([bcdfghjklmnpqrstvwxz])o\1/g

/** A word of rövarspråk as the word that it hides, or undefined. */
export function fromRobbers(token: string): string | undefined {
  return token.length >= 6 && robbed.test(token) ? token.replaceAll(robbedLetter, '$1') : undefined
}

/** Words by each form in which they are hidden, with their numbers; what is itself a word is left out. */
export function hiddenWords(words: readonly string[], vocabulary: Vocabulary): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of words) {
    for (const form of formsOf(word))
      if (vocabulary.whole(form) === undefined && !harmlessForms.has(form))
        found.set(form, vocabulary.numberOf(word))
  }
  return found
}

/** Backwards, spelt as it sounds, without vowels, with two letters swapped, of long words with one left out. */
function formsOf(word: string): string[] {
  if (word.length < shortestHidden) return []
  const letters = Array.from(word)
  const swapped = letters
    .slice(1)
    .map((letter, index) => letters.toSpliced(index, 2, letter, letters[index] ?? '').join(''))
  const without = `${word.charAt(0)}${word.slice(1).replaceAll(vowel, '')}`
  const vowelless = without.length >= 4 || rightlyShort.has(without) ? [without] : []
  const phonetic = [word.replaceAll('k', 'q'), word.replaceAll('f', 'ph'), word.replaceAll('ck', 'kk')]
  const missing =
    word.length >= 7 ? letters.slice(1).map((_, index) => letters.toSpliced(index + 1, 1).join('')) : []
  return [letters.toReversed().join(''), ...phonetic, ...vowelless, ...swapped, ...missing].filter(
    (form) => form !== word,
  )
}

/** Words of four letters or more by their length. */
export function maskableWords(words: Iterable<string>): Map<number, string[]> {
  const found = new Map<number, string[]>()
  for (const word of new Set(words)) {
    if (word.length < shortestMasked) continue
    const known = found.get(word.length)
    if (known) known.push(word)
    else found.set(word.length, [word])
  }
  return found
}
