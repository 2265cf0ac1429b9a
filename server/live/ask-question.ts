import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asQuestionId } from '@lyktan/shared/ids.ts'
import { liveLimits } from '@lyktan/shared/live-choices.ts'
import { may } from '@lyktan/shared/roles.ts'
import { reasonsInWords } from '@lyktan/moderation/live/questions.ts'
import { ownMarks } from '@lyktan/moderation/own-marks.ts'
import type { Verdict } from '@lyktan/moderation/verdict.ts'
import { trusted } from 'mongoose'

import type { SocketCall } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { passUnlessHelp } from '../messages/cry-for-help.ts'
import { nudgeAuthor } from '../messages/nudge-author.ts'
import { screenFor, sendingFacts } from '../messages/sending-facts.ts'
import { worryAbout } from '../queue/worry-about.ts'
import { Refusal } from '../refusal.ts'
import { QuestionAsker } from './asker.model.ts'
import type { AskerRecord } from './asker.model.ts'
import { noteChange } from './change-live.ts'
import { liveFor, roomOf } from './live-for.ts'
import type { LiveRecord } from './live.model.ts'
import { makeQuestion } from './make-question.ts'
import { LiveQuestion } from './question.model.ts'
import { viewOwnQuestion } from './question.view.ts'

/**
 * Puts a question in a session's box. Everybody's waits for a host, whoever asks; nobody sees who that is, but she herself is answered.
 * Contact details and harsh words come back once, unstored. Words of a crisis are never refused and show the help card; then the leaders learn
 * who she is, as she has read beforehand (house rule 5 stands above this). Asking again under the same id answers with what was stored.
 * @throws Refusal 'forbidden', 'not-found', 'paused', 'suspended', 'room-closed', 'room-resting', 'too-fast', 'conflict'
 */
export async function askQuestion(call: SocketCall, input: Input<'live:ask'>): Promise<Answers['live:ask']> {
  if (!may(call.actor, 'ask-in-live')) throw new Refusal('forbidden')
  const facts = await sendingFacts(call, roomOf(input.sessionId))
  const record = await liveFor(call, input.sessionId)
  const before = await askedBefore(call, input)
  if (before !== null)
    return finishAsking(call, record, { input, asker: before, verdict: screenFor(facts, input.text) })

  passUnlessHelp(call, facts, input.text)
  const verdict = screenFor(facts, input.text)
  const nudged = input.sendAnyway === true ? undefined : nudgeAuthor(call, facts, verdict)
  if (nudged) return nudged
  const isFull = record.closedAt !== null || (await hasTooMany(call, record))
  if (isFull && !verdict.help) throw new Refusal(record.closedAt === null ? 'too-fast' : 'room-closed')
  if (verdict.help) await worryAbout(call, worry(call))
  if (isFull) return { outcome: 'waiting', question: null, help: true }
  const asker = await noteAsker(call, input)
  return finishAsking(call, record, { input, asker, verdict })
}

/** Without a word of what she wrote, or where. */
const worry = ({ actor, now }: SocketCall) => ({
  municipalityId: actor.municipalityId,
  memberId: actor.id,
  roomId: null,
  since: now,
})

async function finishAsking(
  call: SocketCall,
  record: LiveRecord,
  { input, asker, verdict }: { input: Input<'live:ask'>; asker: AskerRecord; verdict: Verdict },
): Promise<Answers['live:ask']> {
  const { reasons, findings, help } = verdict
  const { isNew, question } = await makeQuestion(call, {
    _id: asker._id,
    sessionId: record._id,
    municipalityId: record.municipalityId,
    text: input.text,
    reasons: [...reasonsInWords(reasons)],
    spans: [...ownMarks({ reasons, findings })],
    isCrisis: help,
  })
  if (question.text !== input.text) throw new Refusal('conflict')
  if (isNew && record.closedAt === null) await noteChange(call, record._id, 'questions')
  return { outcome: 'waiting', question: viewOwnQuestion(question), help }
}

const askedBefore = async (
  { actor }: SocketCall,
  { sessionId, clientId }: Input<'live:ask'>,
): Promise<AskerRecord | null> =>
  QuestionAsker.findOne({ sessionId, askerId: actor.id, clientId }).lean<AskerRecord | null>()

/** Her id is stored before her question is: then no question is ever without somebody to answer. */
async function noteAsker(call: SocketCall, input: Input<'live:ask'>): Promise<AskerRecord> {
  const { sessionId, clientId } = input
  const { id: askerId, municipalityId } = call.actor
  const record = { municipalityId, sessionId, askerId, clientId, voterIds: [], votesRev: 0 }
  const asker: AskerRecord = { _id: asQuestionId(call.newId()), ...record }
  try {
    await QuestionAsker.create(asker)
    return asker
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return (await askedBefore(call, input)) ?? asker
  }
}

/** So many of hers wait already, or the box is full. */
async function hasTooMany({ actor }: SocketCall, { _id: sessionId }: LiveRecord): Promise<boolean> {
  const mine = await QuestionAsker.find({ sessionId, askerId: actor.id }).select({ _id: 1 }).lean()
  const ids = mine.map(({ _id }) => _id)
  const [waiting, all] = await Promise.all([
    LiveQuestion.countDocuments({ _id: trusted({ $in: ids }), state: 'waiting' }),
    LiveQuestion.countDocuments({ sessionId }),
  ])
  return waiting >= liveLimits.waitingOfOneMost || all >= liveLimits.questionsMost
}
