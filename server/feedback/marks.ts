import { createHmac, randomBytes } from 'node:crypto'

import { noFeedback } from '@lyktan/moderation/sign-ups/feedback.ts'
import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'

import { isDuplicate } from '../database/is-duplicate.ts'
import { findSession } from '../sessions/find-session.ts'
import { Feedback, FeedbackMark } from './feedback.model.ts'
import type { FeedbackRecord } from './feedback.model.ts'

/** How long after its end a session is asked about, ms. */
export const askedMs = 24 * 3_600_000
/** If its end is never told, its key is destroyed all the same, so long after a day from its planned end, ms. */
const overtimeMs = 6 * 3_600_000

interface OfSession {
  readonly municipalityId: MunicipalityId
  readonly sessionId: SessionId
}

/** Somebody has taken part: she may say afterwards how it was. Nothing but a hash under the session's own key is kept of her for it. */
export async function letAnswer(of: OfSession, memberId: string): Promise<void> {
  const key = await keyOf(of)
  if (key !== null) await addMark(of, { mark: markOf(key, memberId), answered: false })
}

/** @returns whether the mark is new */
export async function addMark(
  { municipalityId, sessionId }: OfSession,
  { mark, answered }: { readonly mark: string; readonly answered: boolean },
): Promise<boolean> {
  try {
    await FeedbackMark.create({ _id: mark, sessionId, municipalityId, answered })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** What stands for a member in one session, and in no other. */
export const markOf = (key: string, memberId: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(memberId).digest('base64url')

/** The key of a session's marks, made by whoever needs it first; null when it is destroyed. */
export async function keyOf({ municipalityId, sessionId }: OfSession): Promise<string | null> {
  const kept = await Feedback.findById(sessionId).lean<FeedbackRecord | null>()
  if (kept !== null) return kept.key
  const session = await findSession(sessionId)
  if (session === null) return null
  const key = randomBytes(32).toString('hex')
  const closesAt = new Date((session.endedAt ?? session.endsAt).getTime() + askedMs + overtimeMs)
  const empty = { pending: noFeedback, shown: noFeedback, turns: 0 }
  try {
    await Feedback.create({ _id: sessionId, municipalityId, key, closesAt, ...empty })
    return key
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return (await Feedback.findById(sessionId).lean<FeedbackRecord | null>())?.key ?? null
  }
}

/** A session has ended: a day from now nobody is asked about it any more. */
export async function closeFeedbackLater(session: { _id: SessionId; endedAt: Date | null }): Promise<void> {
  if (session.endedAt === null) return
  const closesAt = new Date(session.endedAt.getTime() + askedMs)
  await Feedback.updateOne({ _id: session._id }, { $set: { closesAt } })
}
