import type { SessionId } from '@lyktan/shared/ids.ts'
import { toldTally } from '@lyktan/moderation/polls/told-tally.ts'
import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { overAmong } from '../sessions/over-among.ts'
import { countAnswers, dropAnswers, weedAnswers } from './answers.ts'
import { Poll } from './poll.model.ts'
import type { PollRecord } from './poll.model.ts'

/** An answer that was on its way when the session ended is stored by now, milliseconds. */
export const lastAnswersMs = 60_000
const atOnce = 200

/** The session is over: its polls are closed. Who answered what is counted and gone a minute later. */
export async function endPolls(call: Circumstances, sessionId: SessionId): Promise<void> {
  await Poll.updateMany({ sessionId, state: 'open' }, { $set: { state: 'closed' }, $inc: { version: 1 } })
  await Poll.updateMany({ sessionId, endedAt: null }, { $set: { endedAt: call.now } })
}

/** Leaves of the answers to each poll of a session that is over only what may be told of them. Broken off, it goes on where it was. */
export async function countPolls(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - lastAnswersMs)
  const due = await Poll.find({ hasAnswers: true, endedAt: trusted({ $lte: before }) })
    .limit(atOnce)
    .lean<PollRecord[]>()
  await eachRecord({ call, timer: 'count polls' }, due, countPoll)
}

async function countPoll({ _id, options, results, isSensitive }: PollRecord): Promise<void> {
  const { tally } = await countAnswers(_id, options.length)
  const counted = toldTally(tally, { results, isSensitive, isClosed: true })
  await Poll.updateOne({ _id, counted: null }, { $set: { counted } })
  await dropAnswers(_id)
  await Poll.updateOne({ _id }, { $unset: { hasAnswers: true } })
}

/** The session turned out to be sensitive: what was asked in it before is covered like what is asked from now on. Never the other way. */
export async function coverPolls({ _id: sessionId, sensitive }: SessionRecord): Promise<void> {
  if (!sensitive) return
  const bare = { sessionId, isSensitive: false, endedAt: null }
  await Poll.updateMany(bare, { $set: { isSensitive: true }, $inc: { version: 1 } })
}

/** Closes the polls of sessions that ended while a process died. */
async function endLeftPolls(call: Circumstances): Promise<void> {
  const open = await Poll.find({ endedAt: null })
    .select({ sessionId: 1 })
    .lean<Pick<PollRecord, 'sessionId'>[]>()
  for (const id of await overAmong(open.map(({ sessionId }) => sessionId))) await endPolls(call, id)
}

/** What was asked goes with its counts when it has served what is written after the session; an answer that was lost on the way goes too. */
export async function weedPolls(call: Circumstances): Promise<void> {
  await endLeftPolls(call)
  const before = new Date(call.now.getTime() - retentionDefaults['session-answers'].keepMs)
  await Poll.deleteMany({ endedAt: trusted({ $lte: before }) })
  await weedAnswers(call)
}
