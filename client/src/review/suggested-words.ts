import type { Category } from '@lyktan/shared/findings.ts'
import type { HouseRule } from '@lyktan/shared/house-rules.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'

import type { Words } from '../words/words.ts'
import type { Outcome, Suggested } from './decision.state.ts'
import { reasonFor, suggestionFor } from './templates.ts'

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
