import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { liveLimits } from '@lyktan/shared/live-choices.ts'

import type { Call } from '../call.ts'
import { worryAbout } from '../queue/worry-about.ts'
import { Refusal } from '../refusal.ts'
import { QuestionAsker } from './asker.model.ts'
import type { AskerRecord } from './asker.model.ts'
import { noteChange } from './change-live.ts'
import { viewLive } from './live.view.ts'
import { auditQuestion, questionForHost, stepQuestion, tellAsker } from './question-for.ts'

/**
 * A host writes to the one who asked, without knowing who she is: the server carries it to her alone. The other hosts read what was written.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'stale', 'too-fast' when there are many already
 */
export async function replyToAsker(
  call: Call,
  { questionId, text }: Input<'live:reply'>,
): Promise<Answers['live:reply']> {
  const question = await questionForHost(call, questionId)
  if (question.replies.length >= liveLimits.repliesMost) throw new Refusal('too-fast')
  await stepQuestion(question, { replies: [...question.replies, text] })
  await auditQuestion(call, question, 'reply')
  await tellAsker(call, question, 'reply')
  return { live: await viewLive(call, await noteChange(call, question.sessionId, 'questions')) }
}

/**
 * A host fears that somebody is in danger: a case about the one who asked comes before the leaders, as elsewhere (house rule 5). It is on
 * record, and she is told. The answer tells nothing of who she is.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'stale'
 */
export async function worryAboutAsker(
  call: Call,
  { questionId }: Input<'live:worry'>,
): Promise<Answers['live:worry']> {
  const question = await questionForHost(call, questionId)
  const asker = await QuestionAsker.findById(questionId)
    .select({ askerId: 1 })
    .lean<Pick<AskerRecord, 'askerId'> | null>()
  if (asker === null) throw new Refusal('not-found')
  const { municipalityId, sessionId } = question
  await worryAbout(call, { municipalityId, memberId: asker.askerId, roomId: null, since: call.now })
  await auditQuestion(call, question, 'worry')
  if (!question.isKnown) await stepQuestion(question, { isKnown: true })
  await tellAsker(call, question, 'known')
  return { live: await viewLive(call, await noteChange(call, sessionId, 'questions')) }
}
