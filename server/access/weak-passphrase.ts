import { commonPieces } from './common-pieces.ts'

/** So many letters and digits must remain when everything easy is taken away, and so many different ones. */
const ownCharacters = 8
const differentCharacters = 6
const shortestName = 4

const piecesByLength = [...new Set(commonPieces)].sort((a, b) => b.length - a.length)

/**
 * Whether a passphrase is too easy to guess: it holds a name (the nickname, the place), it repeats itself,
 * or little is left of it without what easy passphrases are built of. No rules of composition (NIST SP 800-63B-4).
 */
export function isWeakPassphrase(passphrase: string, names: readonly string[]): boolean {
  const read = bare(passphrase)
  const held = names.map(bare).filter((name) => name.length >= shortestName)
  if (held.some((name) => read.includes(name))) return true
  const own = withoutRuns(unrepeated(withoutPieces(read)))
  return own.length < ownCharacters || new Set(own).size < differentCharacters
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

function withoutPieces(text: string): string {
  let rest = text
  for (const piece of piecesByLength) rest = rest.replaceAll(piece, '')
  return rest
}

/** "blåbärblåbärblåbär" is no better than "blåbär". */
const unrepeated = (text: string) => text.replaceAll(/(.{1,12}?)\1+/gu, '$1')

/** "efghijkl" and "98765" are no better than their first character. */
function withoutRuns(text: string): string {
  return Array.from(text)
    .filter((character, index, all) => {
      const before = all[index - 1]
      return before === undefined || Math.abs(codeOf(character) - codeOf(before)) !== 1
    })
    .join('')
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0
