import { hiddenWords, maskableWords } from './disguises.ts'
import { englishWords } from './en/words.ts'
import { GraveWords } from './grave-words.ts'
import { otherWords } from './other/words.ts'
import { patternsIn } from './patterns.ts'
import type { Sequence } from './patterns.ts'
import { phraseTable } from './phrases.ts'
import { swedishWords } from './sv/words.ts'
import { disguisedTags } from './tags.ts'
import type { Tag, WordGroup } from './tags.ts'
import { Vocabulary } from './vocabulary.ts'

const groups: readonly WordGroup[] = [...swedishWords, ...englishWords, ...otherWords]

const entries = groups.flatMap(({ tag, words }) => patternsIn(words).map((phrase) => ({ phrase, tag })))

/** Every word that any pattern has. */
export const vocabulary = new Vocabulary(entries.map(({ phrase }) => phrase))

/** Every phrase, word by word, with the tags that it gives. Made once, when the module is loaded. */
export const phrases = phraseTable(entries, (word) => vocabulary.numberOf(word), vocabulary.anyWord)

/** Single grave words: the ones that are worth hiding. */
const grave = entries.flatMap(({ phrase: [word, ...others], tag }) =>
  typeof word === 'string' && others.length === 0 && disguisedTags.has(tag) && !word.includes('*')
    ? [{ word, tag }]
    : [],
)

/** Grave words under the forms in which they are hidden, with the word's number. */
export const hidden = hiddenWords(
  grave.map(({ word }) => word),
  vocabulary,
)

/** Tags whose phrases are worth masking a word of. */
const maskedTags: ReadonlySet<Tag> = new Set<Tag>([
  'crisis',
  'urge-self-harm',
  'nude',
  'send',
  'die',
  'swear',
  'group',
  'despise',
])
const maskable = maskableWords([
  ...grave.map(({ word }) => word),
  ...entries.filter(({ tag }) => maskedTags.has(tag)).flatMap(({ phrase }) => wordsIn(phrase)),
])

function wordsIn(phrase: Sequence): string[] {
  return phrase.flatMap((item) =>
    typeof item === 'string' ? (/[*#_]/.test(item) ? [] : [item]) : item.flatMap(wordsIn),
  )
}

/** Words of so many letters that are worth hiding, the gravest first, to compare with one that has letters masked. */
export function wordsToUnmask(length: number): readonly string[] {
  return maskable.get(length) ?? []
}

/** Grave words: for those in two pieces ("sn ow") or with something stuck to them ("xxsnow9"). */
export const graveWords = new GraveWords(grave.map(({ word }) => [word, vocabulary.numberOf(word)]))
