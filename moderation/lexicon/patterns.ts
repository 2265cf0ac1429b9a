import { fold } from '../readings/fold.ts'
import { withSymbols } from './emoji.ts'
import { inflected } from './inflections.ts'

/** A place in a pattern: a word, or several ways to go on. */
export type Item = string | readonly Sequence[]
export type Sequence = readonly Item[]

/**
 * The way words are written in the lexicon, one pattern a line or between commas:
 * `word` the whole word, `word*` with any ending, `*word` with any beginning, `#` a number, `_` whatever word (never first), `two words` a phrase,
 * `word~ar` the word in all its forms (see `inflections.ts`), `(a|b|)` either, or nothing; a group may be part of a word ("hund(en|ar)") and groups may nest.
 * An emoji is a word. Lower case; apostrophes and hyphens as in the readings (dropped, a space).
 * @throws Error naming a pattern that is not written so
 */
export function patternsIn(words: string): Sequence[] {
  return words
    .split(/[\n,]/)
    .map((pattern) => folded(pattern.trim().replaceAll(/['’]/g, '').replaceAll('-', ' ')))
    .filter((pattern) => pattern !== '')
    .flatMap((pattern) => {
      const only = inflectedWord.exec(pattern)
      if (only) return inflected(only[1] ?? '', only[2] ?? '').map((form) => [form])
      return parse(pattern.replaceAll(inflectedWords, inAllForms), [])
    })
}

const inflectedWord = /^(\p{L}{1,40})~([a-z]{1,6})$/u
const inflectedWords = /(?<!\p{L})(\p{L}{1,40})~([a-z]{1,6})/gu

function inAllForms(_: string, word: string, inflection: string): string {
  return `(${inflected(word, inflection).join('|')})`
}

/** Letters as the readings have them: "idé" is read "ide". */
function folded(pattern: string): string {
  return withSymbols(Array.from(pattern, (letter) => fold(letter.codePointAt(0) ?? 0)).join(''))
}

const marker = /^<(\d+)>$/

/** Takes the innermost group first: one that is part of a word makes several patterns, any other becomes an item. */
function parse(pattern: string, groups: readonly Sequence[][]): Sequence[] {
  const match = /\(([^()]*)\)/.exec(pattern)
  if (match === null) return [sequenceOf(pattern, groups)]
  const [group, inside = ''] = match
  const [before, after] = [pattern.slice(0, match.index), pattern.slice(match.index + group.length)]
  const choices = inside.split('|')
  if (!standsAlone(choices, before.at(-1) ?? ' ', after.at(0) ?? ' ')) {
    return choices.flatMap((choice) => parse(before + choice + after, groups))
  }
  if (before.trim() === '' && after.trim() === '') return choices.flatMap((choice) => parse(choice, groups))
  const ways = choices.map((choice) => sequenceOf(choice, groups))
  return parse(`${before} <${groups.length}> ${after}`, [...groups, ways])
}

/** A group stands alone when no letter touches it, or when its choices bring their own spaces. */
function standsAlone(choices: readonly string[], before: string, after: string): boolean {
  const words = choices.filter((choice) => choice !== '')
  const isFreeBefore = !/[\p{L}\p{N}*]/u.test(before) || words.every((choice) => choice.startsWith(' '))
  const isFreeAfter = !/[\p{L}\p{N}*]/u.test(after) || words.every((choice) => choice.endsWith(' '))
  return isFreeBefore && isFreeAfter
}

function sequenceOf(pattern: string, groups: readonly Sequence[][]): Sequence {
  return pattern
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const index = marker.exec(word)?.[1]
      if (index !== undefined) return groups[Number(index)] ?? []
      if (!/^(#|_|\*?[\p{L}\p{N}]+\*?|\p{Co})$/u.test(word))
        throw new Error(`cannot read "${word}" in the pattern "${pattern}"`)
      return word
    })
}
