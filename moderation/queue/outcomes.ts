import type { CaseKind, CaseOutcome } from '@lyktan/shared/review.ts'

/** What a person may ask for, and what it is called once it is taken. */
export const outcomeOf = {
  release: 'released',
  return: 'returned',
  remove: 'removed',
  keep: 'kept',
  act: 'acted',
  uphold: 'upheld',
  restore: 'restored',
} as const satisfies Record<string, CaseOutcome>

const ofText: readonly CaseOutcome[] = ['released', 'returned', 'removed']
const ofStanding: readonly CaseOutcome[] = ['kept', 'acted']
const possible: Record<CaseKind, readonly CaseOutcome[]> = {
  message: ofText,
  edit: ofText,
  person: ofStanding,
  room: ofStanding,
  appeal: ['upheld', 'restored'],
}

/** Whether a case of this kind can end so: a text is shown, given back or taken away, a person is not. */
export function canEndAs(kind: CaseKind, outcome: CaseOutcome): boolean {
  return possible[kind].includes(outcome)
}
