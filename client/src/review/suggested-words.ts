import type { Category } from '@lyktan/shared/findings.ts'
import type { HouseRule } from '@lyktan/shared/house-rules.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'

import type { Words } from '../words/words.ts'
import type { Suggested } from './decision.state.ts'
import type { Outcome } from './outcomes.ts'
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
  if (outcome === 'return') return { rule: null, words: returnWords(detail, words) }
  if (outcome === 'restore') return { rule: null, words: words.deciding.appealWords.restore }
  if (outcome !== 'remove' && outcome !== 'act') return null
  const suggestion = suggestionFor(detail.category)
  if (suggestion === null) return null
  return { rule: suggestion.rule, words: words.review.removedWords[suggestion.reason] }
}

function returnWords({ reasons }: Pick<CaseDetail, 'reasons'>, { review }: Words): string {
  if (reasons.includes('contact') || reasons.includes('private')) return review.returnWords.contact
  return reasons.includes('harsh') ? review.returnWords.harsh : review.returnWords.other
}

/** What an outcome is called, on its button and when it is done: something that shows already is not released but left. */
export function outcomeWords(
  outcome: Outcome,
  detail: Pick<CaseDetail, 'kind' | 'reasons'>,
  { review, deciding }: Words,
): { readonly name: string; readonly confirm: string; readonly done: string } {
  if (outcome === 'release' && isShown(detail)) return review.leave
  if (outcome === 'release' || outcome === 'return' || outcome === 'remove') {
    return { name: review.outcomes[outcome], confirm: review.confirm[outcome], done: review.done[outcome] }
  }
  return deciding.outcomes[outcome]
}
