import type { Category, HoldReason } from '@lyktan/shared/findings.ts'
import type { FlagCategory } from '@lyktan/shared/flags.ts'
import type { HouseRule } from '@lyktan/shared/house-rules.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'

import type { Words } from '../words/words.ts'

/** A plain title of what a case is about: the gravest category, or else why everything by this author is read. */
type CaseTitle = Category | 'new_here' | 'read_first' | 'unread'

/** The reasons that an author can be given when something is removed (words `removed.*`). */
export type RemovalReason =
  | 'private_self'
  | 'private_other'
  | 'mean'
  | 'hate'
  | 'harm_detail'
  | 'sexual'
  | 'threat'
  | 'illegal'
  | 'spam'

export interface Suggestion {
  readonly rule: HouseRule
  readonly reason: RemovalReason
}

/** The rule and the reason that fit each category most often: a start for the leader's own words, never a decision. */
const suggestions: Readonly<Record<Category, Suggestion>> = {
  self_harm_or_suicide: { rule: 5, reason: 'harm_detail' },
  grooming: { rule: 7, reason: 'private_other' },
  threat_violence: { rule: 6, reason: 'threat' },
  sexual: { rule: 6, reason: 'sexual' },
  hate: { rule: 2, reason: 'hate' },
  harassment_bullying: { rule: 1, reason: 'mean' },
  personal_info: { rule: 3, reason: 'private_self' },
  contact_off_platform: { rule: 3, reason: 'private_self' },
  drugs_sale: { rule: 6, reason: 'illegal' },
  link: { rule: 3, reason: 'spam' },
  spam_flood: { rule: 6, reason: 'spam' },
  profanity: { rule: 1, reason: 'mean' },
}

const reasonOfRule: Readonly<Record<HouseRule, RemovalReason>> = {
  1: 'mean',
  2: 'hate',
  3: 'private_self',
  4: 'private_other',
  5: 'harm_detail',
  6: 'sexual',
  7: 'private_self',
  8: 'mean',
}

/** What a text is about, in plain words: the gravest finding, or why everything by its author is read. */
function titleOf(row: Pick<CaseRow, 'category' | 'reasons'>): CaseTitle {
  if (row.category !== null) return row.category
  if (row.reasons.includes('unread')) return 'unread'
  return row.reasons.includes('new-here') ? 'new_here' : 'read_first'
}

/** As what it was flagged, the gravest first: what the title says when no filter found anything. */
const flagOrder = [
  'worry',
  'adult',
  'threat',
  'sexual',
  'illegal',
  'leader',
  'hate',
  'mean',
  'private',
  'other',
] as const satisfies readonly FlagCategory[]

export const flagCategoriesOf = (row: Pick<CaseRow, 'flags'>): readonly FlagCategory[] =>
  flagOrder.filter((category) => row.flags.categories.includes(category))

/** A plain title of what a case is about: what a filter found, or else what somebody told us, or else its kind. */
export function titleIn(
  row: Pick<CaseRow, 'category' | 'reasons' | 'kind' | 'flags'>,
  { review, desk }: Words,
): string {
  if (row.kind === 'appeal') return desk.titles.appeal
  if (row.category !== null) return review.titles[row.category]
  const [told] = flagCategoriesOf(row)
  if (told !== undefined) return desk.flagTitles[told]
  return row.kind === 'person' || row.kind === 'room' ? desk.titles[row.kind] : review.titles[titleOf(row)]
}

/** What to begin a removal with; nothing when the filters found nothing, for then the reason is the leader's alone. */
export function suggestionFor(category: Category | null): Suggestion | null {
  return category === null ? null : suggestions[category]
}

/** The words to begin with when the leader names this rule: the category's own when it belongs there. */
export function reasonFor(rule: HouseRule, category: Category | null): RemovalReason {
  const suggested = suggestionFor(category)
  return suggested?.rule === rule ? suggested.reason : reasonOfRule[rule]
}

/** Texts that nobody should meet unprepared stay behind the veil until the reader opens it (ui 5.6); all, by choice. */
export const isVeiled = (row: Pick<CaseRow, 'severity'>, veilsAll: boolean): boolean =>
  veilsAll || row.severity !== 'normal'

/**
 * A message that shows already, and that the filters only ask somebody to look at: nothing holds it, so it has no reasons
 * to wait. It can stay or be removed; asking for a change is for what waits.
 */
export const isShown = (row: Pick<CaseRow, 'kind' | 'reasons'>): boolean =>
  (row.kind === 'message' || row.kind === 'edit') && row.reasons.length === 0

/** Why it waits, in the order to show: what the filters found before who wrote it. */
export function reasonsInOrder(reasons: readonly HoldReason[]): readonly HoldReason[] {
  const aboutTheAuthor: readonly HoldReason[] = ['new-here', 'read-first', 'unread']
  return [
    ...reasons.filter((reason) => !aboutTheAuthor.includes(reason)),
    ...reasons.filter((reason) => aboutTheAuthor.includes(reason)),
  ]
}
