import type { QuestionId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Announcements } from '@lyktan/shared/announcements.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { QuestionAsker } from './asker.model.ts'
import type { AskerRecord } from './asker.model.ts'
import { leadingFor } from './live-for.ts'
import { LiveQuestion } from './question.model.ts'
import type { QuestionRecord } from './question.model.ts'

/**
 * A question that a host may do something with now. @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed'
 */
export async function questionForHost(call: Call, questionId: QuestionId): Promise<QuestionRecord> {
  if (!may(call.actor, 'lead-live')) throw new Refusal('forbidden')
  const question = await findQuestion(call, questionId)
  await leadingFor(call, question.sessionId)
  return question
}

/** One of the municipality's. @throws Refusal 'not-found' */
export async function findQuestion({ actor }: Call, questionId: QuestionId): Promise<QuestionRecord> {
  const { municipalityId } = actor
  const question = await LiveQuestion.findOne({
    _id: questionId,
    municipalityId,
  }).lean<QuestionRecord | null>()
  if (question === null) throw new Refusal('not-found')
  return question
}

type Change = Partial<
  Pick<QuestionRecord, 'state' | 'isPinned' | 'declinedBy' | 'words' | 'isAgain' | 'replies' | 'isKnown'>
>

/** Changes a question on the condition that it is as it was read. @throws Refusal 'stale' */
export async function stepQuestion(question: QuestionRecord, change: Change): Promise<void> {
  const { modifiedCount } = await LiveQuestion.updateOne(
    { _id: question._id, version: question.version },
    { $set: change, $inc: { version: 1 } },
  )
  if (modifiedCount === 0) throw new Refusal('stale')
}

/** A host's act on a question is on record; whose question it was is not. */
export const auditQuestion = async (call: Call, question: QuestionRecord, act: string): Promise<void> =>
  writeAudit(call, {
    municipalityId: question.municipalityId,
    act: `live:${act}`,
    object: { kind: 'question', id: question._id },
  })

/** Tells the one who asked, and nobody else; where she is gone, nobody. */
export async function tellAsker(
  call: Call,
  { _id, sessionId }: QuestionRecord,
  what: Announcements['live:told']['what'],
): Promise<void> {
  const asker = await QuestionAsker.findById(_id)
    .select({ askerId: 1 })
    .lean<Pick<AskerRecord, 'askerId'> | null>()
  if (asker !== null) call.say.toMember(asker.askerId, 'live:told', { sessionId, what })
}
