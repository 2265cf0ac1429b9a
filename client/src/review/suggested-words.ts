import type { Category } from '@lyktan/shared/findings.ts'
import type { HouseRule } from '@lyktan/shared/house-rules.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'

import type { Words } from '../words/words.ts'
import { outcomes } from './decision.state.ts'
import type { Outcome, Suggested } from './decision.state.ts'
import { isShown, reasonFor, suggestionFor } from './templates.ts'

/** The words to begin with when something is removed under this rule. */
export const suggestedWords = (rule: HouseRule, category: Category | null, { review }: Words): string =>
  review.removedWords[reasonFor(rule, category)]

/** Rule and words to begin a decision with: the leader reads, changes and sends them, or writes her own. */
export function suggestionOf(
  outcome: Outcome,
  detail: Pick<CaseDetail, 'category' | 'reasons'>,
  words: Words,
): Suggested | null {
  if (outcome === 'release') return null
  if (outcome === 'return') return { rule: null, words: returnWords(detail, words) }
  const suggestion = suggestionFor(detail.category)
  if (suggestion === null) return null
  return { rule: suggestion.rule, words: words.review.removedWords[suggestion.reason] }
}

function returnWords({ reasons }: Pick<CaseDetail, 'reasons'>, { review }: Words): string {
  if (reasons.includes('contact') || reasons.includes('private')) return review.returnWords.contact
  return reasons.includes('harsh') ? review.returnWords.harsh : review.returnWords.other
}

/** What can be decided: what shows already cannot be sent back for a change. */
export const outcomesFor = (detail: Pick<CaseDetail, 'reasons'>): readonly Outcome[] =>
  outcomes.filter((outcome) => outcome !== 'return' || !isShown(detail))

/** What each outcome is called: something that shows already is not released but left. */
export function outcomeWords(detail: Pick<CaseDetail, 'reasons'>, { review }: Words) {
  if (!isShown(detail)) return { name: review.outcomes, confirm: review.confirm, done: review.done }
  const { leave } = review
  return {
    name: { ...review.outcomes, release: leave.name },
    confirm: { ...review.confirm, release: leave.confirm },
    done: { ...review.done, release: leave.done },
  }
}
