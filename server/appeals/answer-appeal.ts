import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'

import type { Call } from '../call.ts'
import { reopenAnswered } from '../queue/reopen-answered.ts'
import { worryAbout } from '../queue/worry-about.ts'
import { Refusal } from '../refusal.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { isForHelp } from './is-for-help.ts'
import { viewAppeal } from './view-appeal.ts'

/**
 * Its author answers what a leader has asked: one answer to each question, and then it is the leaders' turn again.
 * @throws Refusal 'not-found', 'stale' when it is not her turn
 */
export async function answerAppeal(
  call: Call,
  { appealId, text }: EndpointInput<'appeals:answer'>,
): Promise<EndpointAnswers['appeals:answer']> {
  const { id: memberId, municipalityId } = call.actor
  const own = { _id: appealId, municipalityId, memberId }
  const isCrisis = isForHelp(text)
  // Heard before anything else, also when it is not her turn, or the case is the managers' alone.
  if (isCrisis) await worryAbout(call, { municipalityId, memberId, roomId: null, since: call.now })
  const turn = { from: 'author' as const, by: null, text, at: call.now }
  const answered = await Appeal.findOneAndUpdate(
    { ...own, state: 'asked' },
    { $set: { state: 'waiting' }, $push: { turns: turn } },
    { returnDocument: 'after' },
  ).lean<AppealRecord>()
  if (answered === null) throw new Refusal((await Appeal.exists(own)) === null ? 'not-found' : 'stale')
  await reopenAnswered(call, { municipalityId, kind: 'appeal', target: appealId, isCrisis })
  return { appeal: await viewAppeal(call, answered), help: isCrisis }
}
