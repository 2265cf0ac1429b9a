import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asPollId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionToAskIn, sessionToPrepare } from './asked-in.ts'
import { Poll } from './poll.model.ts'
import type { PollRecord } from './poll.model.ts'
import { viewPoll } from './poll.view.ts'
import { reasonsToLook } from './read-by-filters.ts'

/**
 * A leader on duty asks everybody in a session something, now, or later when it is only prepared. The filters read every word of it first: what they find comes back
 * once, unstored.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'rate-limited' when the session has its full number of polls
 */
export async function makePoll(call: Call, input: Input<'poll:make'>): Promise<Answers['poll:make']> {
  const { sessionId, question, options, choice, results, opens, anyway = false } = input
  const session = opens ? await sessionToAskIn(call, sessionId) : await sessionToPrepare(call, sessionId)
  const { municipalityId, sensitive, roomId } = session
  const reasons = await reasonsToLook(call, [question, ...options])
  if (reasons.length > 0 && !anyway) return { outcome: 'look-again', reasons }
  if ((await Poll.countDocuments({ sessionId })) >= limits.pollsOfSessionMax)
    throw new Refusal('rate-limited')

  const poll: PollRecord = {
    _id: asPollId(call.newId()),
    municipalityId,
    sessionId,
    isSensitive: sensitive,
    question,
    options,
    choice,
    results,
    state: opens ? 'open' : 'draft',
    version: 1,
    madeAt: call.now,
    endedAt: null,
    counted: null,
    hasAnswers: true,
  }
  await Poll.create(poll)
  const object = { kind: 'poll', id: poll._id }
  const reason = reasons.length > 0 ? 'after-a-look' : 'found-nothing'
  await writeAudit(call, { municipalityId, act: 'poll:make', object, reason })
  const view = await viewPoll(call, poll)
  if (opens && roomId !== null) call.say.toRoom(roomId, 'poll:changed', { roomId, poll: view })
  return { outcome: 'made', poll: view }
}
