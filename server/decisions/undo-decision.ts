import type { DecisionId, MemberId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { liftMeasures } from '../measures/lift-measures.ts'
import { restoreMessage } from '../messages/restore-message.ts'
import { Refusal } from '../refusal.ts'
import { Decision } from './decision.model.ts'
import type { DecisionRecord } from './decision.model.ts'

/**
 * Takes back everything that a decision did: its measures are lifted, its message is back. `to` says where to: 'waiting'
 * when it is to be decided anew (the one who decided was wrong at once), 'shown' when its author was right (an appeal).
 * It stays in the history as an event of its own. Again changes nothing more.
 * @throws Refusal 'not-found' for another municipality's
 */
export async function undoDecision(
  call: Call,
  undone: { readonly decisionId: DecisionId; readonly by: MemberId; readonly to?: 'waiting' | 'shown' },
): Promise<{ readonly isMessageBack: boolean }> {
  const { municipalityId } = call.actor
  const { decisionId, by, to = 'waiting' } = undone
  const of = { _id: decisionId, municipalityId }
  const record = await Decision.findOne(of).lean<DecisionRecord>()
  if (record === null) throw new Refusal('not-found')

  await Decision.updateOne({ ...of, undoneAt: null }, { $set: { undoneAt: call.now, undoneBy: by } })
  const { memberId, about, target, text, outcome } = record
  await liftMeasures(call, { decisionId, memberId, municipalityId, by })
  const isText = about === 'message' || about === 'edit'
  const isMessageBack = isText && (await restoreMessage(call, { messageId: target, text, outcome, to }))
  const object = { kind: 'decision', id: decisionId }
  await writeAudit(call, { municipalityId, act: 'decision:undo', object, reason: to })
  call.say.toMember(memberId, 'decision:undone', { decisionId })
  return { isMessageBack }
}
