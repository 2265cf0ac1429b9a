import type { PersonView } from '@lyktan/shared/people.ts'

/** Somebody's name is being written after an @. Offsets into the text. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly written: string
}

const shownMost = 6

/** The mention that the caret stands in, if any. A name may hold spaces, so it reaches from the last @ to the caret. */
export function mentionAt(text: string, caret: number): Mention | null {
  const start = text.lastIndexOf('@', caret - 1)
  if (start < 0 || (start > 0 && !/[\s(]/.test(text.charAt(start - 1)))) return null
  const written = text.slice(start + 1, caret)
  return written.length <= 24 && !/[\n.,!?@]/.test(written) ? { start, end: caret, written } : null
}

const plain = (text: string) => text.toLocaleLowerCase('sv')

/** Those here whose name begins as written, by name; nobody once a whole name stands there. */
export function mentionable(people: readonly PersonView[], written: string): readonly PersonView[] {
  const begun = plain(written)
  if (people.some(({ nickname }) => begun.startsWith(`${plain(nickname)} `))) return []
  return people
    .filter(({ nickname }) => plain(nickname).startsWith(begun))
    .toSorted((one, other) => one.nickname.localeCompare(other.nickname, 'sv'))
    .slice(0, shownMost)
}

/** The text with the whole name in place, and where the caret goes. */
export function putMention(
  text: string,
  mention: Mention,
  nickname: string,
): { text: string; caret: number } {
  const name = `@${nickname} `
  return {
    text: text.slice(0, mention.start) + name + text.slice(mention.end),
    caret: mention.start + name.length,
  }
}
