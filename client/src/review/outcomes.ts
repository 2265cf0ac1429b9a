import type { CaseDetail, CaseKind, CaseOutcome, CaseRow } from '@lyktan/shared/review.ts'

import { isShown } from './templates.ts'

/** What can become of a case: of a text the first three, of a person or a room the next two, of an appeal the last. */
export type Outcome = 'release' | 'return' | 'remove' | 'keep' | 'act' | 'restore' | 'uphold'

const ofText: readonly Outcome[] = ['release', 'return', 'remove']
const ofKind: Readonly<Record<CaseKind, readonly Outcome[]>> = {
  message: ofText,
  edit: ofText,
  person: ['keep', 'act'],
  room: ['keep', 'act'],
  appeal: ['restore', 'uphold'],
}

/** The digit that chooses it: 1 always leaves things be, 3 always takes something away, so that a slip is a small one. */
export const digitOf: Readonly<Record<Outcome, '1' | '2' | '3'>> = {
  release: '1',
  keep: '1',
  restore: '1',
  return: '2',
  remove: '3',
  act: '3',
  uphold: '3',
}

/** What can be decided: what shows already cannot be sent back for a change. */
export const outcomesFor = (row: Pick<CaseRow, 'kind' | 'reasons'>): readonly Outcome[] =>
  ofKind[row.kind].filter((outcome) => outcome !== 'return' || !isShown(row))

/** The outcome that a digit means in this case. */
export const outcomeOfDigit = (digit: string, row: Pick<CaseRow, 'kind' | 'reasons'>): Outcome | undefined =>
  outcomesFor(row).find((outcome) => digitOf[outcome] === digit)

/** Whether the one whom it is about can be given a step of the ladder: an appeal only says yes or no, and a room is nobody. */
export const takesSteps = (detail: Pick<CaseDetail, 'kind' | 'author'>): boolean =>
  detail.kind !== 'appeal' && detail.author !== null

/** What a case can have become, in the order in which a history counts them. */
export const caseOutcomeNames = [
  'released',
  'returned',
  'removed',
  'kept',
  'acted',
  'upheld',
  'restored',
] as const satisfies readonly CaseOutcome[]
