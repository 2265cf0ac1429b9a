import type { AppealStanding } from '@lyktan/moderation/appeals.ts'

import type { AppealRecord } from './appeal.model.ts'

/** What of an appeal decides which acts are possible, as the pure rule reads it. */
export function standingOf({ state, turns }: Pick<AppealRecord, 'state' | 'turns'>): AppealStanding {
  return { state, questions: turns.filter(({ from }) => from === 'staff').length }
}
