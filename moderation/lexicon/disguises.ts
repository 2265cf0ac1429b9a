import type { Tag } from './tags.ts'
import type { Vocabulary } from './vocabulary.ts'

const shortestHidden = 5
const shortestMasked = 4
const consonant = /[bcdfghjklmnpqrstvwxz]/g

/** Words by each form in which they are hidden, with their numbers; what is itself a word is left out. */
export function hiddenWords(words: readonly string[], vocabulary: Vocabulary): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of words) {
    for (const form of formsOf(word))
      if (vocabulary.whole(form) === undefined) found.set(form, vocabulary.numberOf(word))
  }
  return found
}

/** In rövarspråk; and, of five letters or more, backwards, spelt as it sounds, with two letters swapped. */
function formsOf(word: string): string[] {
  const robber = word.replaceAll(consonant, (letter) => `${letter}o${letter}`)
  if (word.length < shortestHidden) return word.length < shortestMasked ? [] : [robber]
  const letters = Array.from(word)
  const swapped = letters
    .slice(1)
    .map((letter, index) => letters.toSpliced(index, 2, letter, letters[index] ?? '').join(''))
  return [letters.toReversed().join(''), robber, word.replaceAll('k', 'q'), ...swapped].filter(
    (form) => form !== word,
  )
}

/** Words of four letters or more by their length. */
export function maskableWords(
  words: readonly { word: string; tag: Tag }[],
): Map<number, { word: string; tag: Tag }[]> {
  const found = new Map<number, { word: string; tag: Tag }[]>()
  for (const entry of words) {
    const { length } = entry.word
    if (length >= shortestMasked) found.set(length, [...(found.get(length) ?? []), entry])
  }
  return found
}
