import { wordsToUnmask } from '../lexicon/lexicon.ts'
import type { Tag } from '../lexicon/tags.ts'

/** One to three letters of a word hidden by a sign: "f*la". */
const maskedToken =
  /(?<![\p{L}\p{N}*#_%])\p{L}[\p{L}\p{N}]{0,20}[*#_%.-]{1,3}[\p{L}\p{N}]{1,20}(?![\p{L}\p{N}*#_%])/gu
const hasMask = /\p{L}[*#_%]{1,3}\p{L}/u

/** Grave words with letters masked by signs, as pieces of the clean text. */
export function maskedHits(text: string): { tag: Tag; from: number; to: number }[] {
  if (!hasMask.test(text)) return []
  return [...text.matchAll(maskedToken)].flatMap((match) =>
    wordsToUnmask(match[0].length)
      .filter(({ word }) => fits(word, match[0]))
      .map(({ tag }) => ({ tag, from: match.index, to: match.index + match[0].length })),
  )
}

function fits(word: string, masked: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const sign = masked.charAt(index)
    if (sign !== word.charAt(index) && !'*#_%'.includes(sign)) return false
  }
  return true
}
