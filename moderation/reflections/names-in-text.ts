import { firstNames } from '../lexicon/names.ts'
import { nicknameSkeleton } from '../nickname.ts'

/** Words that stand together and could be one nickname. */
interface Candidate {
  readonly written: string
  readonly skeleton: string
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’-]*/gu
/** A nickname of more words than this is written in parts. */
const wordsMost = 3

/** Everything in a text that could be a nickname: each word, and each two or three in a row. */
export function nicknameCandidates(text: string): readonly Candidate[] {
  const words = [...text.matchAll(word)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  const candidates = new Map<string, Candidate>()
  for (const [index, first] of words.entries()) {
    for (const last of words.slice(index, index + wordsMost)) {
      const written = text.slice(first.from, last.to)
      if (!written.includes('\n')) candidates.set(written, { written, skeleton: nicknameSkeleton(written) })
    }
  }
  return [...candidates.values()]
}

/**
 * Words of a text that look like people's names: known first names with a capital letter. "Sol" is a name and a thing:
 * who wrote it must be asked, a machine cannot know.
 */
export function nameLikeWords(text: string): readonly string[] {
  const names = [...text.matchAll(word)]
    .map(([written]) => written)
    .filter((written) => /^\p{Lu}/u.test(written) && firstNames.has(withoutGenitive(written.toLowerCase())))
  return [...new Set(names)]
}

/** "Alvas" is Alva's; a name that ends in s itself is known with it. */
const withoutGenitive = (name: string): string =>
  !firstNames.has(name) && name.endsWith('s') ? name.slice(0, -1) : name

/** A candidate without the s of the genitive, as it may stand for a nickname. */
export const withGenitives = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.flatMap((candidate) => {
    if (!candidate.written.endsWith('s')) return [candidate]
    return [candidate, { ...candidate, skeleton: nicknameSkeleton(candidate.written.slice(0, -1)) }]
  })
