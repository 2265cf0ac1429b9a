import type { HoldReason } from '@lyktan/shared/findings.ts'
import { screenWith } from '@lyktan/moderation/rules/screen-with.ts'

import type { Call } from '../call.ts'

/** Read as if anybody had written it: what a leader asks stands before all the young at once. */
const context = { isNewcomer: false, isLeader: false, reading: 'newcomers' } as const

/**
 * Why a leader should look once more at a text that she wants to ask: the filters and the municipality's own rules, each reason once. None
 * is a text that may stand. What was found is counted, as it is in every text.
 */
export async function reasonsToLook(call: Call, texts: readonly string[]): Promise<readonly HoldReason[]> {
  const rules = await call.live.rules.find(call.actor.municipalityId)
  const reasons = new Set<HoldReason>()
  for (const text of texts) {
    const screened = screenWith(rules, { text, context })
    rules.note(screened)
    if (screened.verdict.outcome !== 'allow')
      for (const { reason } of screened.verdict.findings) reasons.add(reason)
  }
  return [...reasons]
}
