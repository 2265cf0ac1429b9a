import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { cellsOf, itemOf } from '@lyktan/moderation/sign-ups/feedback.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionFor } from '../sessions/find-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { mayTakePart } from '../sign-ups/may-take-part.ts'
import { Feedback, FeedbackMark } from './feedback.model.ts'
import type { FeedbackMarkRecord } from './feedback.model.ts'
import { addMark, askedMs, keyOf, markOf } from './marks.ts'
import { showWhole } from './show-whole.ts'

/** What a session asks me afterwards, and whether I have answered. @throws Refusal 'forbidden', 'not-found' */
export async function askFeedback(
  call: Call,
  { sessionId }: Input<'feedback:ask'>,
): Promise<Answers['feedback:ask']> {
  const session = await sessionFor(call, 'take-part', sessionId)
  const mark = await ownMark(call, session)
  if (mark === null) return { item: null, hasAnswered: false }
  return { item: itemOf(sessionId), hasAnswered: mark.answered }
}

/**
 * I say how it was: a face and one answer. First the mark that I have answered, then the counts, which hold nobody: a process that
 * dies between loses my answer rather than counting it twice.
 * @throws Refusal 'forbidden', 'not-found', 'sign-up-closed' when I am not asked, 'conflict' when I have answered
 */
export async function giveFeedback(
  call: Call,
  { sessionId, ...given }: Input<'feedback:give'>,
): Promise<Answers['feedback:give']> {
  const session = await sessionFor(call, 'take-part', sessionId)
  const mark = await ownMark(call, session)
  if (mark === null) throw new Refusal('sign-up-closed')

  const unanswered = { _id: mark._id, answered: false }
  const { modifiedCount } = await FeedbackMark.updateOne(unanswered, { $set: { answered: true } })
  if (modifiedCount === 0) throw new Refusal('conflict')
  const { face, answer } = cellsOf(given)
  const counted = { 'pending.answered': 1, [`pending.faces.${face}`]: 1, [`pending.answers.${answer}`]: 1 }
  await Feedback.updateOne({ _id: sessionId }, { $inc: counted })
  await showWhole(session)

  return {}
}

/** My mark of this session; null when I am not asked: it is not over, it is too long ago, or I was not there. */
async function ownMark(call: Call, session: SessionRecord): Promise<FeedbackMarkRecord | null> {
  const { _id: sessionId, municipalityId, state, startedAt, endedAt } = session
  if (state !== 'ended' || startedAt === null || endedAt === null) return null
  if (call.now.getTime() - endedAt.getTime() >= askedMs) return null
  const of = { municipalityId, sessionId }
  const key = await keyOf(of)
  if (key === null) return null
  const mark = markOf(key, call.actor.id)
  // Who met in a house was seen by nobody's page: whoever had a place is asked.
  const isFromList = session.place.kind !== 'digital' && session.signUp !== 'none'
  if (isFromList && (await mayTakePart(session, call.actor.id))) await addMark(of, { mark, answered: false })
  return FeedbackMark.findById(mark).lean<FeedbackMarkRecord | null>()
}
