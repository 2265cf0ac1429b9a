import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { dropAnswers } from './answers.ts'
import { sessionToAskIn } from './asked-in.ts'
import { storedPoll } from './poll-for.ts'
import { Poll } from './poll.model.ts'

/**
 * A leader on duty takes a poll away with everything that was answered, for one that should not have been asked.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed'
 */
export async function dropPoll(call: Call, { pollId }: Input<'poll:drop'>): Promise<Answers['poll:drop']> {
  const { sessionId } = await storedPoll(call, 'host-sessions', pollId)
  const { municipalityId, roomId } = await sessionToAskIn(call, sessionId)
  await Poll.deleteOne({ _id: pollId })
  await dropAnswers(pollId)
  await writeAudit(call, { municipalityId, act: 'poll:drop', object: { kind: 'poll', id: pollId } })
  call.say.toRoom(roomId, 'poll:gone', { roomId, pollId })
  return {}
}
