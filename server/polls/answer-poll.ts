import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { isAnswer } from '@lyktan/moderation/polls/tally.ts'

import type { SocketCall } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { storeAnswer } from './answers.ts'
import { sessionToAnswerIn } from './asked-in.ts'
import { storedPoll } from './poll-for.ts'
import { forgetStanding } from './tally-book.ts'
import { unsaidPolls } from './tell-polls.ts'

/**
 * A young person answers, or changes her answer while the poll is open. Durable when it returns; how it moves the figures is told to everybody
 * a moment later, together with the others'. Nobody is told what she chose.
 * @throws Refusal 'forbidden', 'not-found', 'suspended', 'room-closed', 'stale' when it is not open, 'bad-request' for a choice it does not have
 */
export async function answerPoll(
  call: SocketCall,
  { pollId, choices }: Input<'poll:answer'>,
): Promise<Answers['poll:answer']> {
  const { sessionId, state, options, choice } = await storedPoll(call, 'answer-in-session', pollId)
  const { municipalityId } = await sessionToAnswerIn(call, sessionId)
  if (state === 'draft') throw new Refusal('not-found')
  if (state === 'closed') throw new Refusal('stale')
  if (!isAnswer(choices, { options: options.length, choice })) throw new Refusal('bad-request')

  const memberId = call.actor.id
  await storeAnswer({ askedId: pollId, municipalityId, sessionId, memberId, choices, at: call.now })
  forgetStanding(call, pollId)
  unsaidPolls.note(call.live, pollId)
  return { choices }
}
