import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { judgeQuestion, mayDecline } from '@lyktan/moderation/live/questions.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { noteChange } from './change-live.ts'
import { viewLive } from './live.view.ts'
import { auditQuestion, questionForHost, stepQuestion, tellAsker } from './question-for.ts'
import type { QuestionRecord } from './question.model.ts'

/**
 * A host lets a question through, marks it answered, pins it, or takes it down to be read again.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'stale' when a colleague was faster, or another host is to decide
 */
export async function judgeLiveQuestion(
  call: Call,
  { questionId, act }: Input<'live:judge'>,
): Promise<Answers['live:judge']> {
  const question = await questionForHost(call, questionId)
  const change = judgeQuestion(question, act, call.actor.id)
  if (change === undefined) throw new Refusal('stale')
  await stepQuestion(question, change)
  await auditQuestion(call, question, act)
  if (act === 'show') await tellAsker(call, question, 'shown')
  return answer(call, question)
}

/**
 * A host does not show a question: its asker alone reads why, and may ask for another host's eyes.
 * @throws Refusal as above
 */
export async function declineQuestion(
  call: Call,
  { questionId, words }: Input<'live:decline'>,
): Promise<Answers['live:decline']> {
  const question = await questionForHost(call, questionId)
  if (!mayDecline(question, call.actor.id)) throw new Refusal('stale')
  await stepQuestion(question, { state: 'declined', words, declinedBy: call.actor.id })
  await auditQuestion(call, question, 'decline')
  await tellAsker(call, question, 'declined')
  return answer(call, question)
}

async function answer(call: Call, { sessionId }: QuestionRecord): Promise<Answers['live:judge']> {
  return { live: await viewLive(call, await noteChange(call, sessionId, 'questions')) }
}
