import type { Finding } from '@lyktan/shared/findings.ts'

import { has } from './cues.ts'
import type { Heard } from './cues.ts'
import { signal } from './finding.ts'
import { isAlike } from './prints.ts'
import type { AuthorState, Recent, Said } from './state.ts'

/** Messages at once, and how many more come back a second: more than anybody writes who waits for answers. */
const burst = 8
const perSecond = 0.4

const repeatsWithin = 60_000
const flagRepeats = 3
const holdRepeats = 6

/** Short as it may be: the very same so often is no answer to anybody. */
const sameLeast = 5
const sameWithin = 30_000

const raidWithin = 2 * 60_000
const flagRaiders = 3
const holdRaiders = 5
/** Words that several may well say at once are short. */
const raidWordsLeast = 4

/** What is left of an author's pace after this message; below nothing when it is too much. */
export function tokensAfter(author: AuthorState | undefined, at: number): number {
  if (author === undefined) return burst - 1
  const back = (Math.max(0, at - author.at) / 1000) * perSecond
  return Math.max(-1, Math.min(burst, author.tokens + back) - 1)
}

interface Repeated {
  readonly heard: Heard
  /** The message as it will be remembered. */
  readonly own: Pick<Recent, 'print' | 'hash'>
  /** The author's pace has just run out: said once, not for each message more. */
  readonly isOutOfPace: boolean
}

/**
 * The room filled: one who writes without pause or the same again and again, or several who write the same (a raid).
 * Cheers, greetings and congratulations are what many say at once, and are never counted.
 */
export function hearFlood(
  recent: readonly Recent[],
  said: Said,
  { heard, own: { print, hash }, isOutOfPace }: Repeated,
): { readonly finding: Finding; readonly earlier: readonly string[] } | undefined {
  if (print !== undefined && !has(heard, 'cheer')) {
    const alike = recent.filter((one) => one.print !== undefined && isAlike(one.print, print))
    const byHer = alike.filter(({ author, at }) => author === said.author && said.at - at <= repeatsWithin)
    if (byHer.length + 1 >= flagRepeats)
      return found(said, 'repeated', { isGrave: byHer.length + 1 >= holdRepeats, alike: byHer })
    const raiders = alike.filter(({ at }) => said.at - at <= raidWithin)
    const authors = new Set([...raiders.map(({ author }) => author), said.author])
    if (authors.size >= flagRaiders && heard.tokens.length >= raidWordsLeast)
      return found(said, 'raid', { isGrave: authors.size >= holdRaiders, alike: raiders })
  }
  const same = recent.filter(
    (one) => one.hash === hash && one.author === said.author && said.at - one.at <= sameWithin,
  )
  if (same.length + 1 >= sameLeast) return found(said, 'repeated', { isGrave: false, alike: same })
  return isOutOfPace ? found(said, 'without-pause', { isGrave: false, alike: [] }) : undefined
}

function found(said: Said, rule: string, { isGrave, alike }: { isGrave: boolean; alike: readonly Recent[] }) {
  const finding = signal({
    rule,
    category: 'spam_flood',
    severity: isGrave ? 'high' : 'normal',
    reason: 'repeated',
    spans: [[0, said.text.length]],
  })
  return { finding, earlier: alike.map(({ key }) => key) }
}
