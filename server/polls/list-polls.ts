import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { isLeader } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { refuseSuspended } from '../rooms/room-for.ts'
import { sessionFor } from '../sessions/find-session.ts'
import { refuseEntry } from '../sessions/refuse-entry.ts'
import { answersOf } from './answers.ts'
import { Poll } from './poll.model.ts'
import type { PollRecord } from './poll.model.ts'
import { viewPoll } from './poll.view.ts'

/**
 * The polls of a session as they stand, with what the reader herself has answered.
 * @throws Refusal 'forbidden', 'not-found', 'suspended', 'no-place' where one signs up first
 */
export async function listPolls(
  call: Call,
  { sessionId }: Input<'poll:list'>,
): Promise<Answers['poll:list']> {
  const { actor } = call
  await sessionFor(call, 'enter-room', sessionId)
  await refuseSuspended(call, sessionId)
  await refuseEntry(call, sessionId)
  const all = await Poll.find({ sessionId }).sort({ madeAt: 1, _id: 1 }).lean<PollRecord[]>()
  const mine = isLeader(actor.role) ? all : all.filter(({ state }) => state !== 'draft')
  const own = await answersOf(
    actor.id,
    mine.map(({ _id }) => _id),
  )
  return {
    polls: await Promise.all(mine.map((poll) => viewPoll(call, poll))),
    own: Object.fromEntries(own),
  }
}
