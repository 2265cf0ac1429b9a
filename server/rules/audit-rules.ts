import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'

/** Adds a step with a set to the chain. From the test on the hash stands with it: what was signed can be proven, and by whom. */
export async function auditRules(
  call: Call,
  act: string,
  set: { readonly _id: string; readonly hash?: string },
): Promise<void> {
  const reason = set.hash === undefined ? {} : { reason: `sha256-${set.hash}` }
  const { municipalityId } = call.actor
  await writeAudit(call, { municipalityId, act, object: { kind: 'rule-set', id: set._id }, ...reason })
}
