import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { asAppealId } from '@lyktan/shared/ids.ts'
import { mayAppeal } from '@lyktan/moderation/appeals.ts'

import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { findOwnDecision } from '../decisions/find-decision.ts'
import { measuresOf } from '../measures/measures-of.ts'
import { worryAbout } from '../queue/worry-about.ts'
import { Refusal } from '../refusal.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { isForHelp } from './is-for-help.ts'
import { queueAppeal } from './queue-appeal.ts'
import { viewAppeal } from './view-appeal.ts'

/**
 * "Titta igen": the one whom a decision is about asks another leader to look at it, within six months, with her own words
 * or without. It waits in the same queue as everything else. Asking again answers with the appeal that is there.
 * @throws Refusal 'not-found' for somebody else's decision, 'forbidden' when it is too late, taken back, or was in her favour
 */
export async function askAgain(
  call: Call,
  { decisionId, why }: EndpointInput<'appeals:ask'>,
): Promise<EndpointAnswers['appeals:ask']> {
  const decision = await findOwnDecision(call, decisionId)
  const { municipalityId, memberId, by: firstDecider, outcome, at, undoneAt } = decision
  const _id = asAppealId(`again-${decisionId}`)
  const before = await Appeal.findOne({ _id, municipalityId }).lean<AppealRecord>()
  const help = isForHelp(why)
  // The appeal waits its time, for managers perhaps: that she may need help now reaches whoever is there, also when she has asked before.
  if (help) await worryAbout(call, { municipalityId, memberId, roomId: decision.roomId, since: call.now })
  if (before !== null) return { appeal: await viewAppeal(call, before), help }

  const hasMeasures = (await measuresOf(call, decision)).length > 0
  if (!mayAppeal({ outcome, hasMeasures, at, undoneAt, hasAppeal: false }, call.now))
    throw new Refusal('forbidden')
  const record: AppealRecord = {
    _id,
    municipalityId,
    decisionId,
    memberId,
    firstDecider,
    state: 'waiting',
    why: why ?? null,
    turns: [],
    openedAt: call.now,
    toQueue: true,
    decidedAt: null,
    decidedBy: null,
    words: null,
    isMessageBack: null,
    toldAt: null,
  }
  const appeal = await store(record)
  await queueAppeal(call, appeal)
  return { appeal: await viewAppeal(call, appeal), help }
}

/** Two taps at once are one appeal: the one that was faster. */
async function store(record: AppealRecord): Promise<AppealRecord> {
  try {
    await Appeal.create(record)
    return record
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const { _id, municipalityId } = record
  return (await Appeal.findOne({ _id, municipalityId }).lean<AppealRecord>()) ?? record
}
