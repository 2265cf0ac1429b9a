import type { AppealId, MemberId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { undoDecision } from '../decisions/undo-decision.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { viewAppeal } from './view-appeal.ts'

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
 * undone; she is told the outcome once, with the words. A lone manager who answered her own decision after a day is noted
 * in the audit. Again changes nothing more. An appeal whose author has erased herself is no more.
 */
export async function carryOutAppeal(call: Call, decided: AppealDecided): Promise<void> {
  const { appealId: _id, outcome, words, by, at } = decided
  const { municipalityId } = call.actor
  const found = await Appeal.findOne({ _id, municipalityId }).lean<AppealRecord>()
  if (found === null) return
  const { decisionId, firstDecider } = found
  const undone = outcome === 'restored' ? await undoDecision(call, { decisionId, by, to: 'shown' }) : null
  const state = outcome === 'restored' ? ('changed' as const) : ('kept' as const)
  const isMessageBack = undone?.isMessageBack ?? null
  await Appeal.updateOne(
    { _id, municipalityId, decidedAt: null },
    { $set: { state, decidedAt: at, decidedBy: by, words, isMessageBack, toQueue: false } },
  )
  const act = by === firstDecider ? 'appeal:fallback' : 'appeal:decide'
  await writeAudit(call, { municipalityId, act, object: { kind: 'appeal', id: _id }, reason: state })
  await tell(call, _id)
}

async function tell(call: Call, _id: AppealId): Promise<void> {
  const { municipalityId } = call.actor
  const told = await Appeal.findOneAndUpdate(
    { _id, municipalityId, toldAt: null },
    { $set: { toldAt: call.now } },
    { returnDocument: 'after' },
  ).lean<AppealRecord>()
  if (told === null) return
  const { memberId, decisionId } = told
  call.say.toMember(memberId, 'appeal:changed', { decisionId, appeal: await viewAppeal(call, told) })
}
