import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { LiveQuestion } from './question.model.ts'
import type { QuestionRecord } from './question.model.ts'

type Asked = Pick<
  QuestionRecord,
  '_id' | 'municipalityId' | 'sessionId' | 'text' | 'reasons' | 'spans' | 'isCrisis'
>

/** Stores a question that waits for a host, once: a second time it is the one that is there. */
export async function makeQuestion(
  { now }: Circumstances,
  asked: Asked,
): Promise<{ readonly isNew: boolean; readonly question: QuestionRecord }> {
  const question: QuestionRecord = {
    ...asked,
    askedAt: new Date(Math.floor(now.getTime() / 60_000) * 60_000),
    state: 'waiting',
    isPinned: false,
    votes: 0,
    votesRev: 0,
    declinedBy: null,
    words: null,
    isAgain: false,
    replies: [],
    isKnown: false,
    version: 1,
  }
  const before = await LiveQuestion.findById(asked._id).lean<QuestionRecord | null>()
  if (before !== null) return { isNew: false, question: before }
  try {
    await LiveQuestion.create(question)
    return { isNew: true, question }
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const stored = await LiveQuestion.findById(asked._id).lean<QuestionRecord | null>()
    return { isNew: false, question: stored ?? question }
  }
}
