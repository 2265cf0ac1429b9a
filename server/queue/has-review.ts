import type { DecisionId } from '@lyktan/shared/ids.ts'

import { Case } from './case.model.ts'

/** Whether a second look at this decision has been asked for, decided or not. */
export async function hasReview(decisionId: DecisionId): Promise<boolean> {
  return (await Case.exists({ reviews: decisionId })) !== null
}
