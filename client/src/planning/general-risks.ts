import type { PlaceKind } from '@lyktan/shared/session-choices.ts'

import type { PlanningWords } from './words/words.ts'

/** What is thought through before any session that no template speaks for. */
export const generalRisks = (words: PlanningWords, place: PlaceKind): readonly string[] =>
  place === 'digital' ? words.riskPoints : [...words.riskPoints, ...words.riskPointsPlace]
