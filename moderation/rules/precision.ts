import type { Category } from '@lyktan/shared/findings.ts'

/** What a person decided, as far as it says something about what was found. */
export interface Judged {
  readonly outcome: 'released' | 'returned' | 'removed'
  /** Her own word, when she gave one. */
  readonly filterWasRight: boolean | null
}

/**
 * Whether a decision says that a finding was right. Her own word counts; without it, what was removed or given back was rightly found
 * and what was released was not. Words of a crisis are never wrong for being released: help was the point.
 */
export function wasRight({ outcome, filterWasRight }: Judged, category: Category): boolean | null {
  if (filterWasRight !== null) return filterWasRight
  if (outcome !== 'released') return true
  return category === 'self_harm_or_suicide' ? null : false
}

/** Fewer judgements than this say nothing about a rule. */
export const judgedMin = 8
const retireShare = 0.2

/** Under half right: let it tell the staff instead of holding. Hardly ever right: do without it (filters 2: retire rules whose releases pass half). */
export function proposalFor({
  right,
  wrong,
}: {
  right: number
  wrong: number
}): 'none' | 'soften' | 'retire' {
  const judged = right + wrong
  if (judged < judgedMin || right * 2 >= judged) return 'none'
  return right / judged < retireShare ? 'retire' : 'soften'
}

/** So many days of a rule's own past it takes to know what is usual. */
const pastDaysMin = 3
const firesMin = 10
const newRuleFires = 30

/** What a rule fires on an ordinary day, of the days since it was first seen; null when they are too few. */
export function usualADay(past: readonly number[]): number | null {
  if (past.length < pastDaysMin) return null
  return past.reduce((sum, count) => sum + count, 0) / past.length
}

/**
 * Whether a rule suddenly fires more than it used to: a new wave, or a rule gone wrong. Three times the usual and well beyond chance,
 * and more than any day before; a few hits are never an alarm. Without a past, only very many are.
 * @param past what it fired on each of the days before, since it was first seen
 */
export function firesMore(today: number, past: readonly number[]): boolean {
  const usual = usualADay(past)
  if (usual === null) return today >= newRuleFires
  const beyondChance = usual + 4 * Math.sqrt(usual)
  return today >= firesMin && today > Math.max(3 * usual, beyondChance, ...past)
}
