import type { TallyView } from '@lyktan/shared/polls.ts'

import type { Tally } from './tally.ts'

/** In sensitive places no figure on fewer persons than this is shown (reports' own threshold on persons). */
export const sensitivePeopleMin = 10
/** And no single option that fewer chose. */
export const sensitiveCellMin = 5

export interface TellingFacts {
  readonly results: 'open' | 'hidden'
  readonly isClosed: boolean
  /** Of a session whose room is sensitive: there a few answers tell who answered what. */
  readonly isSensitive: boolean
}

/**
 * What may be told of a tally. Hidden results wait until the question is closed. In a sensitive session results always wait until then, since
 * whoever watches them move sees each answer come; a tally of fewer than ten is not shown at all, nor one where everybody chose the same;
 * an option that one to four chose says only that, and never alone, so that it cannot be reckoned out from the rest.
 */
export function toldTally(tally: Tally, { results, isClosed, isSensitive }: TellingFacts): TallyView {
  const { answered, counts } = tally
  if (!isClosed && (results === 'hidden' || isSensitive)) return { state: 'hidden', answered }
  if (!isSensitive) return { state: 'told', answered, counts }
  const areAllAlike = counts.some((count) => count === answered)
  if (answered < sensitivePeopleMin || areAllAlike) return { state: 'covered', answered }
  return { state: 'told', answered, counts: withoutSmall(counts) }
}

const isSmall = (count: number) => count > 0 && count < sensitiveCellMin

function withoutSmall(counts: readonly number[]): (number | null)[] {
  const covered = counts.map((count) => (isSmall(count) ? null : count))
  if (covered.filter((count) => count === null).length !== 1) return covered
  const company = Math.min(...counts.filter((count) => count > 0 && !isSmall(count)))
  const place = covered.indexOf(company)
  return covered.map((count, index) => (index === place ? null : count))
}
