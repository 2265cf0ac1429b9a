import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'
import { mayAskAgain } from '@lyktan/moderation/live/questions.ts'
import { trusted } from 'mongoose'

import type { SocketCall } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { QuestionAsker } from './asker.model.ts'
import type { AskerRecord } from './asker.model.ts'
import { noteChange } from './change-live.ts'
import { liveFor, mustBeOpen, partFor } from './live-for.ts'
import { viewLive } from './live.view.ts'
import { findQuestion, stepQuestion } from './question-for.ts'
import { LiveQuestion } from './question.model.ts'

/**
 * Its asker has another host look at a question that was not shown, once. @throws Refusal 'forbidden', 'not-found', 'room-closed', 'stale'
 */
export async function askAgain(
  call: SocketCall,
  { questionId }: Input<'live:ask-again'>,
): Promise<Answers['live:ask-again']> {
  if (!may(call.actor, 'ask-in-live')) throw new Refusal('forbidden')
  const question = await findQuestion(call, questionId)
  const isMine = await QuestionAsker.exists({ _id: questionId, askerId: call.actor.id })
  if (isMine === null) throw new Refusal('not-found')
  mustBeOpen(await liveFor(call, question.sessionId))
  if (!mayAskAgain(question)) throw new Refusal('stale')
  await stepQuestion(question, { state: 'waiting', isAgain: true })
  return { live: await viewLive(call, await noteChange(call, question.sessionId, 'questions')) }
}

/**
 * Wishes for an answer to a question, or no longer: one wish a person, however often she asks. @throws Refusal of the gate, 'not-found',
 * 'stale' when it is not shown
 */
export async function voteForQuestion(
  call: SocketCall,
  { questionId, votes }: Input<'live:vote'>,
): Promise<Answers['live:vote']> {
  if (!may(call.actor, 'ask-in-live')) throw new Refusal('forbidden')
  const { sessionId, state } = await findQuestion(call, questionId)
  const record = await partFor(call, sessionId)
  if (state !== 'shown' && state !== 'answered') throw new Refusal('stale')
  const { id } = call.actor
  const counted = await QuestionAsker.findOneAndUpdate(
    { _id: questionId, voterIds: votes ? trusted({ $ne: id }) : id },
    { ...(votes ? { $addToSet: { voterIds: id } } : { $pull: { voterIds: id } }), $inc: { votesRev: 1 } },
    { returnDocument: 'after' },
  ).lean<AskerRecord | null>()
  if (counted === null) return { live: await viewLive(call, record) }
  const { voterIds, votesRev } = counted
  // Of two countings that come at once the later stands, in whatever order they are written.
  await LiveQuestion.updateOne(
    { _id: questionId, votesRev: trusted({ $lt: votesRev }) },
    { $set: { votes: voterIds.length, votesRev } },
  )
  return { live: await viewLive(call, await noteChange(call, sessionId, 'questions')) }
}
