import type { AppealId, MemberId } from '@lyktan/shared/ids.ts'

import type { Call } from '../call.ts'

/** What somebody else than the first decider has decided about an appeal. */
export interface AppealDecided {
  readonly appealId: AppealId
  readonly outcome: 'upheld' | 'restored'
  readonly words: string | null
  readonly by: MemberId
  readonly at: Date
}

/**
 * Does what follows from the decision of an appeal: when its author was right, everything that the first decision did is
 * undone; she is told the outcome once, with the words. Again changes nothing more.
 */
export async function carryOutAppeal(_call: Call, _decided: AppealDecided): Promise<void> {}
