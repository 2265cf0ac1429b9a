import { createHmac, randomBytes } from 'node:crypto'

import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { cellsOf, itemOf, noFeedback } from '@lyktan/moderation/sign-ups/feedback.ts'

import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { sessionFor } from '../sessions/find-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { Feedback, FeedbackMark } from './feedback.model.ts'
import type { FeedbackRecord } from './feedback.model.ts'
import { showWhole } from './show-whole.ts'
import { tookPart } from './took-part.ts'

/** How long after its end a session is asked about, ms: as long as it is known who was there. */
const askedMs = 24 * 3_600_000

/** What a session asks me afterwards, and whether I have answered. @throws Refusal 'forbidden', 'not-found' */
export async function askFeedback(
  call: Call,
  { sessionId }: Input<'feedback:ask'>,
): Promise<Answers['feedback:ask']> {
  const session = await sessionFor(call, 'take-part', sessionId)
  if (!(await isAsked(call, session))) return { item: null, hasAnswered: false }
  const kept = await Feedback.findById(sessionId).lean<FeedbackRecord | null>()
  const mark = kept?.key ? markOf(kept.key, call.actor.id) : null
  const hasAnswered = mark !== null && (await FeedbackMark.exists({ _id: mark })) !== null
  return { item: itemOf(sessionId), hasAnswered }
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
  if (!(await isAsked(call, session))) throw new Refusal('sign-up-closed')

  const key = await keyOf(session)
  await leaveMark(session, markOf(key, call.actor.id))
  const { face, answer } = cellsOf(given)
  const counted = { 'pending.answered': 1, [`pending.faces.${face}`]: 1, [`pending.answers.${answer}`]: 1 }
  await Feedback.updateOne({ _id: sessionId }, { $inc: counted })
  await showWhole(session)

  return {}
}

async function isAsked(call: Call, session: SessionRecord): Promise<boolean> {
  const { state, startedAt, endedAt } = session
  if (state !== 'ended' || startedAt === null || endedAt === null) return false
  if (call.now.getTime() - endedAt.getTime() >= askedMs) return false
  return tookPart(session, call.actor.id)
}

/** The key of this session's marks, made by whoever answers first. @throws Refusal 'sign-up-closed' when it is destroyed already */
async function keyOf({ _id, municipalityId, endedAt }: SessionRecord): Promise<string> {
  const kept = await Feedback.findById(_id).lean<FeedbackRecord | null>()
  if (kept !== null) {
    if (kept.key === null) throw new Refusal('sign-up-closed')
    return kept.key
  }
  const key = randomBytes(32).toString('hex')
  const closesAt = new Date((endedAt?.getTime() ?? 0) + askedMs)
  try {
    const empty = { pending: noFeedback, shown: noFeedback, turns: 0 }
    await Feedback.create({ _id, municipalityId, key, closesAt, ...empty })
    return key
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return (await Feedback.findById(_id).lean<FeedbackRecord | null>())?.key ?? key
  }
}

const markOf = (key: string, memberId: MemberId) =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(memberId).digest('base64url')

async function leaveMark({ _id: sessionId, municipalityId }: SessionRecord, mark: string): Promise<void> {
  try {
    await FeedbackMark.create({ _id: mark, sessionId, municipalityId })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('conflict')
    throw error
  }
}
