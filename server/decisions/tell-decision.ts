import type { DecisionId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { isStaff } from '@lyktan/shared/roles.ts'
import { wentAgainst } from '@lyktan/moderation/appeals.ts'

import type { Circumstances } from '../call.ts'
import { Decision } from './decision.model.ts'
import type { DecisionRecord } from './decision.model.ts'
import { viewStatement } from './view-statement.ts'

/**
 * Tells the one whom a decision is about, exactly once, however often it is carried out; last of all that follows from it,
 * so that what she reads is whole. Whoever is away finds the same on her page of standing, marked as new.
 * A decision that only let something through is told where the message is, and its text is not kept here a day longer than
 * there; staff hear of what concerns them from their manager.
 */
export async function tellDecision(
  call: Circumstances,
  of: { readonly decisionId: DecisionId; readonly municipalityId: MunicipalityId },
): Promise<void> {
  const { decisionId: _id, municipalityId } = of
  const told = await Decision.findOneAndUpdate(
    { _id, municipalityId, toldAt: null },
    { $set: { toldAt: call.now } },
    { returnDocument: 'after' },
  ).lean<DecisionRecord>()
  if (told === null) return
  const statement = await viewStatement(call, told, null)
  if (!wentAgainst({ outcome: told.outcome, hasMeasures: statement.measures.length > 0 })) {
    await Decision.updateOne({ _id, municipalityId }, { $set: { text: null } })
    return
  }
  const member = await call.live.members.find(told.memberId)
  if (member === null || isStaff(member.role)) return
  call.say.toMember(told.memberId, 'decision:told', { statement })
}
