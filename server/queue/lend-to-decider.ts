import type { CaseKind } from '@lyktan/shared/review.ts'

import { Case } from './case.model.ts'

/** From an instant on, a manager who took the first decision may decide this too: nobody else is left who could. Again changes nothing. */
export async function lendToDecider(lent: {
  readonly kind: CaseKind
  readonly target: string
  readonly from: Date
}): Promise<void> {
  const { kind, target, from } = lent
  await Case.updateOne({ target, kind, open: true, notByUntil: null }, { $set: { notByUntil: from } })
}
